-- Handoffs, what travels with them, and who sees them. Whatever a person wrote is sealed; the plain
-- columns hold codes, times and references, as lists and clocks need them.

create table handoff (
  id          uuid primary key,
  lead_system text        not null,
  lead_id     text        not null,
  origin      char(6)     not null,
  destination char(6)     not null,
  holder      char(6),
  state       text        not null,
  urgency     text        not null,
  version     integer     not null,
  sequence    bigint      not null,
  due_at      timestamptz,
  delivered   boolean     not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  detail      bytea       not null
);

comment on column handoff.version is 'The ETag: moves count, receipts do not.';
comment on column handoff.due_at is 'The earliest running clock.';
comment on column handoff.delivered is 'Whether the current destination''s mail took it.';
comment on column handoff.detail is 'Sealed JSON under handoff/detail/<id>.';

-- One active handoff of a lead on the way between two bureaus.
create unique index handoff_active on handoff (origin, lead_system, lead_id, destination)
  where state not in ('CLOSED', 'WITHDRAWN');

create table handoff_package (
  handoff uuid primary key references handoff,
  content bytea not null
);

comment on column handoff_package.content is 'Sealed JSON under handoff/package/<id>.';

-- Who sees a handoff and how much, superiors included; made by the transition itself.
create table sight (
  jurisdiction char(6) not null,
  handoff      uuid    not null references handoff,
  kind         text    not null,
  inbox        boolean not null,
  outbox       boolean not null,
  below        boolean not null,
  primary key (jurisdiction, handoff)
);

create index sight_of_handoff on sight (handoff);

grant select, insert, update on handoff, handoff_package, sight to ${service_role};

-- Feeds reach back 90 days; handoffs are few enough for months.
call event_layout_is('month', '90 days');
