-- The book: accounts, movements between them, and two entries for each movement. The service can add
-- to these tables and nothing else; a trigger keeps even their owner from changing what is written.

create table account (
  id          uuid   primary key,
  kind        text   not null,
  enterprise  text   not null,
  site        uuid,
  consignment uuid,
  substance   text   not null,
  readers     varchar[] not null
);

comment on column account.id is 'UUIDv8 of what follows.';
comment on column account.readers is 'Jurisdictions, superiors included, and credit codes that see it.';

create index account_readers on account using gin (readers);
create index account_substance on account (substance);
create index account_site on account (site) where site is not null;

create table movement (
  id           uuid        primary key,
  owner        text        not null,
  client_ref   text        not null,
  kind         text        not null,
  substance    text        not null,
  from_account uuid        not null references account,
  to_account   uuid        not null references account,
  consignment  uuid,
  mg           bigint      not null check (mg > 0),
  occurred_at  timestamptz not null,
  recorded_at  timestamptz not null,
  reverses     uuid        references movement,
  replaced_by  uuid,
  readers      varchar[]      not null,
  detail       bytea       not null,
  check (from_account <> to_account)
);

comment on column movement.owner is 'Whose client_ref it is: a credit code, a bureau, or empty for the service.';
comment on column movement.reverses is 'The movement that never happened; this one has its occurred_at.';
comment on column movement.detail is 'What was said, by whom: sealed JSON under movement/detail/<id>.';

create unique index movement_client_ref on movement (owner, client_ref) where reverses is null;
create unique index movement_reverses on movement (reverses) where reverses is not null;
create index movement_readers on movement using gin (readers);
create index movement_consignment on movement (consignment) where consignment is not null;
create index movement_from on movement (from_account, id);
create index movement_to on movement (to_account, id);

create table entry (
  account     uuid        not null references account,
  occurred_at timestamptz not null,
  movement    uuid        not null references movement,
  recorded_at timestamptz not null,
  mg          bigint      not null check (mg <> 0),
  primary key (account, occurred_at, movement) include (mg)
);

comment on table entry is 'The two legs of each movement: they add up to nothing.';

create index entry_recorded on entry (account, recorded_at) include (occurred_at, mg);

create table movement_alarm (
  movement uuid not null references movement,
  alarm    uuid not null,
  primary key (movement, alarm)
);

create table transit (
  consignment     uuid primary key,
  seller          text not null,
  seller_site     uuid,
  buyer           text not null,
  buyer_site      uuid,
  substance       text not null,
  planned_arrival timestamptz
);

comment on table transit is 'Between whom a consignment is on the road, as the book learned it first.';

create function book_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger append_only before update or delete or truncate on account
  for each statement execute function book_is_append_only();
create trigger append_only before update or delete or truncate on movement
  for each statement execute function book_is_append_only();
create trigger append_only before update or delete or truncate on entry
  for each statement execute function book_is_append_only();
create trigger append_only before update or delete or truncate on movement_alarm
  for each statement execute function book_is_append_only();
create trigger append_only before update or delete or truncate on transit
  for each statement execute function book_is_append_only();

-- What follows is made from the book and could be made again.

create table account_lock (
  account uuid primary key
);

comment on table account_lock is 'Rows to lock: the book itself cannot be locked by who may not change it.';

create table closing (
  account uuid        not null,
  day     date        not null,
  mg      bigint      not null,
  low     bigint      not null,
  exact   boolean     not null,
  last_at timestamptz not null,
  primary key (account, day) include (mg)
);

comment on table closing is 'What an account stood at when a day (+08:00) ended; days without entries have no row.';
comment on column closing.low is 'The lowest within the day, seconds taken together; a bound from below unless exact.';
comment on column closing.last_at is 'The last entry of the day.';

create index closing_below_zero on closing (account, day) where low < 0;

grant select, insert on account, movement, entry, movement_alarm, transit to ${service_role};
grant select, insert, update on account_lock, closing to ${service_role};
