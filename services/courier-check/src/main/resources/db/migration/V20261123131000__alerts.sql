-- Alerts, and who sees them. What a row said is sealed; the plain columns hold codes, times and references.

create table alert (
  id            uuid primary key,
  rule          text        not null,
  state         text        not null,
  courier       text        not null,
  lead          uuid        not null,
  entry         uuid        not null,
  token_version integer     not null,
  tokens        uuid[]      not null,
  version       integer     not null,
  raised_at     timestamptz not null,
  updated_at    timestamptz not null,
  detail        bytea       not null
);

comment on column alert.id is 'UUIDv8 over rule, courier, acceptance day, waybill number and watchlist entry.';
comment on column alert.tokens is 'Blind-index tokens of what was found, their 16 bytes as a uuid; of this key version.';
comment on column alert.version is 'The ETag.';
comment on column alert.detail is 'Sealed JSON under alert/detail/<id>.';

-- The owner of the lead and its superiors; written when the alert is raised, never changed.
create table alert_sight (
  jurisdiction char(6)     not null,
  raised_at    timestamptz not null,
  alert        uuid        not null references alert,
  own          boolean     not null,
  primary key (jurisdiction, raised_at, alert)
);

create index alert_sight_of_alert on alert_sight (alert, jurisdiction);

grant select, insert on alert, alert_sight to "${service_role}";
grant update (state, version, updated_at, detail) on alert to "${service_role}";
