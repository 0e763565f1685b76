-- What somebody gave as the reason for what was done, for those who read the chain.

alter table audit_entry add column words bytea;

comment on column audit_entry.words is 'Canonical JSON: free text by name, sealed as audit/words/<aggregate>/<n>; the commitments hold each word as words.<name>; null without any';

grant insert (words) on audit_entry to ${service_role};
