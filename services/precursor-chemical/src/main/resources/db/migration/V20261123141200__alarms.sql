-- What does not agree, and the incidents that alarms of one site are part of.

create table incident (
  id        uuid        primary key,
  site      uuid        not null,
  opened_at timestamptz not null,
  announced integer     not null,
  suspected boolean     not null
);

comment on column incident.announced is 'How many facts were told of it: the sequence of the last one.';
comment on column incident.suspected is 'Whether it was told that an officer suspects diversion.';

create index incident_of_site on incident (site, opened_at desc);

create table alarm (
  id                 uuid        primary key,
  incident           uuid        not null references incident,
  rule               text        not null,
  severity           text        not null,
  site               uuid        not null,
  enterprise         text        not null,
  place              char(6)     not null,
  partner_site       uuid,
  partner_enterprise text,
  partner_place      char(6),
  substance          text        not null,
  subject            text        not null,
  state              text        not null,
  level              text        not null,
  condition_active   boolean     not null,
  opened_at          timestamptz not null,
  first_seen_at      timestamptz not null,
  last_seen_at       timestamptz not null,
  count              integer     not null,
  climbs             integer     not null,
  due_at             timestamptz,
  version            bigint      not null,
  readers            varchar[]      not null,
  detail             bytea       not null
);

comment on column alarm.first_seen_at is 'When it was so in the world; opened_at is the service''s clock.';
comment on column alarm.due_at is 'When it climbs next.';
comment on column alarm.version is 'The ETag: acts and climbs count, repeats do not.';
comment on column alarm.readers is 'Jurisdictions, superiors included, and credit codes that see it.';
comment on column alarm.detail is 'Evidence, and what people wrote: sealed JSON under alarm/detail/<id>.';

-- At most one unresolved alarm per rule, site and subject.
create unique index alarm_unresolved on alarm (rule, site, subject) where state <> 'RESOLVED';

create index alarm_due on alarm (due_at) where due_at is not null;
create index alarm_readers on alarm using gin (readers);
create index alarm_of_site on alarm (site, id desc);

grant select, insert, update on incident, alarm to ${service_role};
