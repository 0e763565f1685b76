-- The audit chains of the service. The service may add and read; nothing here is ever updated, and
-- only whole months whose chains have all been retired are dropped.

create table audit_entry (
  aggregate   uuid   not null,
  n           bigint not null check (n > 0),
  hash        bytea  not null check (octet_length(hash) = 32),
  entry       text   not null,
  commitments text   not null,
  seed        bytea  not null,
  tx          xid8   not null default pg_current_xact_id(),
  primary key (aggregate, n)
) partition by range (aggregate);

comment on table audit_entry is 'Hash chains, one per aggregate; partitioned by the month in the aggregate''s UUIDv7, so that a chain lies in one partition';
comment on column audit_entry.hash is 'SHA-256 of entry';
comment on column audit_entry.entry is 'Canonical JSON (RFC 8785): what is hashed; holds the hash of the entry before';
comment on column audit_entry.commitments is 'Canonical JSON: salted commitments to the fields of the state; entry holds their hash';
comment on column audit_entry.seed is 'Where the salts come from, sealed as audit/seed/<aggregate>/<n>; entry holds its hash';
comment on column audit_entry.tx is 'The transaction that wrote it: tells the checkpoint which heads the one before has not seen';

-- Aggregates without a time in their id, and those of months that have no partition.
create table audit_entry_other partition of audit_entry default;
create index audit_entry_tx on audit_entry (tx);

create table audit_checkpoint (
  n           bigint primary key check (n > 0),
  checkpoint  text   not null,
  key_version integer not null,
  signature   text   not null,
  snapshot    pg_snapshot not null,
  system      bigint not null
);

comment on table audit_checkpoint is 'Signed statements of the heads that changed since the statement before';
comment on column audit_checkpoint.checkpoint is 'Canonical JSON: what is signed';
comment on column audit_checkpoint.snapshot is 'What the checkpoint could see; the next one covers what it could not';
comment on column audit_checkpoint.system is 'The database system of the snapshot: in another one its transactions mean nothing';

create table audit_checkpoint_head (
  checkpoint bigint not null references audit_checkpoint,
  aggregate  uuid   not null,
  n          bigint not null,
  hash       bytea  not null check (octet_length(hash) = 32),
  primary key (checkpoint, aggregate)
);
create index audit_checkpoint_head_aggregate on audit_checkpoint_head (aggregate, n);

comment on table audit_checkpoint_head is 'The leaves of a checkpoint''s hash tree';

create table audit_retired (
  aggregate   uuid   primary key,
  n           bigint not null,
  hash        bytea  not null check (octet_length(hash) = 32),
  at          timestamptz not null,
  service     text   not null,
  key_version integer not null,
  signature   text   not null
);

comment on table audit_retired is 'The last entry of each chain whose retention is over, signed; stays when the chain is dropped';

create table audit_witness (
  service    text        not null,
  n          bigint      not null,
  signature  text        not null,
  statement  text        not null,
  witnessed_at timestamptz not null,
  primary key (service, n, signature)
);

comment on table audit_witness is 'Checkpoints of other services, kept so that these cannot take them back; two with one number prove a fork';

-- The first id of a month: UUIDv7 begins with the milliseconds since 1970.
create function audit_first_id(month date) returns uuid
  language sql immutable
  return (lpad(to_hex((extract(epoch from month::timestamp at time zone 'UTC') * 1000)::bigint), 12, '0')
          || repeat('0', 20))::uuid;

-- Makes the partition of a month; false if it is there, or the month began without one.
create function audit_ensure_month(day date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as
$$
declare
  month  date := date_trunc('month', day);
  first  uuid := audit_first_id(month);
  beyond uuid := audit_first_id((month + interval '1 month')::date);
  part   text := 'audit_entry_' || to_char(month, 'YYYYMM');
begin
  perform pg_advisory_xact_lock(hashtextextended('audit_entry', 0));
  if to_regclass(part) is not null
     or exists (select from audit_entry_other where aggregate >= first and aggregate < beyond) then
    return false;
  end if;
  execute format('create table %I (like audit_entry including all)', part);
  execute format('alter table audit_entry attach partition %I for values from (%L) to (%L)', part, first, beyond);
  return true;
end
$$;

-- Drops the partition of a month; fails if one of its chains is not retired.
create function audit_drop_month(day date) returns bigint
  language plpgsql security definer set search_path = public, pg_temp set lock_timeout = '2s' as
$$
declare
  part   text := 'audit_entry_' || to_char(day, 'YYYYMM');
  chains bigint;
  open   bigint;
begin
  if to_regclass(part) is null then
    return 0;
  end if;
  execute format('lock table %I in access exclusive mode', part);
  execute format(
    'select count(*), count(*) filter (where r.aggregate is null)
       from (select aggregate, max(n) as n from %I group by aggregate) c
       left join audit_retired r on r.aggregate = c.aggregate and r.n = c.n', part)
    into chains, open;
  if open > 0 then
    raise exception '% of % chains of % are not retired', open, chains, part;
  end if;
  execute format('drop table %I', part);
  return chains;
end
$$;

revoke all on function audit_ensure_month(date), audit_drop_month(date) from public;

select audit_ensure_month((now() + make_interval(months => ahead))::date) from generate_series(0, 1) ahead;

grant select, insert (aggregate, n, hash, entry, commitments, seed) on audit_entry to ${service_role};
grant select, insert on audit_checkpoint, audit_checkpoint_head, audit_retired, audit_witness to ${service_role};
grant execute on function audit_ensure_month(date), audit_drop_month(date) to ${service_role};
