-- What machines proposed: beside the lead that each of them is, why it was proposed.

create table candidate (
  lead        uuid primary key references lead,
  owner       char(6)     not null,
  proposed_by text        not null,
  rule        text        not null,
  proposed_at timestamptz not null,
  evidence    bytea       not null
);

comment on column candidate.evidence is 'Sealed JSON under candidate/evidence/<lead>.';

-- The same rule and the same identifier within 30 days is the same candidate, seen again.
create table candidate_token (
  owner    char(6)     not null,
  rule     text        not null,
  token    bytea       not null,
  lead     uuid        not null references candidate,
  seen_at  timestamptz not null,
  primary key (owner, rule, token, lead)
);

create table candidate_sighting (
  lead    uuid        not null references candidate,
  source  uuid        not null,
  at      timestamptz not null,
  primary key (lead, source)
);

grant select, insert on candidate, candidate_sighting to ${service_role};
grant select, insert, update on candidate_token to ${service_role};
