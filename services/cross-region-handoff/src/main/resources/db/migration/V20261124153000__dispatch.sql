-- Dispatches: many leads in one call, and what came of each item. A result is written by the
-- transaction that sends the item, so that a call that broke off goes on there when it is repeated.

create table dispatch (
  id          uuid        primary key,
  origin      char(6)     not null,
  caller      text        not null,
  body        text        not null,
  atomic      boolean     not null,
  items       integer     not null,
  created_at  timestamptz not null,
  finished_at timestamptz
);

comment on column dispatch.caller is 'SHA-256 of who called and of the call''s Idempotency-Key.';
comment on column dispatch.body is 'SHA-256 of what was asked.';
comment on column dispatch.finished_at is 'Written in the transaction that keeps the answer.';

create unique index dispatch_unfinished on dispatch (caller) where finished_at is null;
create index dispatch_of_origin on dispatch (origin, id);

create table dispatch_item (
  dispatch    uuid    not null references dispatch,
  n           integer not null,
  destination char(6),
  handoff     uuid    references handoff,
  detail      bytea   not null,
  primary key (dispatch, n)
);

comment on column dispatch_item.handoff is 'Null if the item was rejected.';
comment on column dispatch_item.detail is 'Sealed JSON under dispatch/item/<dispatch>/<n>.';

grant select, insert, update on dispatch to ${service_role};
grant select, insert on dispatch_item to ${service_role};

alter table handoff add column opened boolean not null default false;

comment on column handoff.opened is 'Whether an officer of the current destination fetched the package.';
