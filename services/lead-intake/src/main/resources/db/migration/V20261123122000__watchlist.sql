-- Identifiers of leads that couriers and precursor enterprises watch for, each with its legal basis,
-- its approval and its end.

create table watch (
  id         uuid primary key,
  lead       uuid        not null references lead,
  identifier uuid        not null,
  type       text        not null,
  owner      char(6)     not null,
  state      text        not null,
  until      timestamptz not null,
  version    integer     not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  detail     bytea       not null
);

comment on column watch.detail is 'Sealed JSON under watch/detail/<id>.';

create index watch_of_lead on watch (lead, id);
create index watch_due on watch (until) where state in ('REQUESTED', 'ACTIVE');

-- What is told per token: all active entries of it.
create table watch_token (
  watch       uuid     not null references watch,
  token       bytea    not null,
  key_version smallint not null,
  primary key (watch, token)
);

create index watch_token_token on watch_token (token);

-- Counts the events of a token; its row is the lock under which they are told.
create table watch_told (
  token    bytea  primary key,
  sequence bigint not null
);

grant select, insert, update on watch, watch_told to ${service_role};
grant select, insert on watch_token to ${service_role};
