-- The event log of a service and what is made of it: positions, feed, relay, inbox, parked events.

-- Append-only, but for the position that the sequencer gives each row once. 'recorded_at' is the database's
-- time of the transaction and only chooses the partition; 'at' is when the thing happened by the service's clock.
create table event (
  id          bigint generated always as identity (cache 1),
  recorded_at timestamptz not null default now(),
  origin_tx   xid8        not null default pg_current_xact_id(),
  event_id    uuid        not null,
  aggregate   uuid        not null,
  sequence    bigint      not null,
  type        text        not null,
  at          timestamptz not null,
  own         text[]      not null,
  above       text[]      not null,
  data        json        not null,
  traceparent text,
  position    bigint,
  primary key (id, recorded_at)
) partition by range (recorded_at);

create index event_waiting on event (id) where position is null;
create index event_waiting_of_transaction on event (origin_tx, id) where position is null;
create index event_position on event (position);

-- Who sees which event; 'own' as a party, else only as one above a party.
create table feed_entry (
  party       text collate "C" not null check (length(party) = 6),
  position    bigint      not null,
  recorded_at timestamptz not null,
  own         boolean     not null,
  primary key (party, position, recorded_at)
) partition by range (recorded_at);

create index feed_entry_own on feed_entry (party, position) where own;

-- The newest position given. A row and not a sequence: it moves in the transaction that gives the positions.
create table event_head (
  single   boolean primary key default true check (single),
  position bigint  not null
);
insert into event_head (position) values (0);

-- A history of the database: one row per timeline that positions were given in. The number is the millisecond in
-- which the epoch was opened, so that a restore never brings a number back that clients have already seen.
create table event_epoch (
  epoch          bigint primary key,
  timeline       text   not null,
  system_id      text   not null,
  first_position bigint not null
);
insert into event_epoch
  select (extract(epoch from clock_timestamp()) * 1000)::bigint,
         substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8),
         system_identifier::text,
         1
    from pg_control_system();

-- How far the relay has come, and which replica is at it.
create table event_relay (
  single      boolean primary key default true check (single),
  published   bigint  not null,
  leader      uuid,
  lease_until timestamptz
);
insert into event_relay (published) values (0);

-- Events of other services that have been applied here.
create table inbox (
  consumer   text        not null,
  event_id   uuid        not null,
  applied_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_applied_at on inbox (applied_at);

-- Keys with parked events; the row is what replay and consumer lock.
create table parked_key (
  consumer text not null,
  topic    text not null,
  key      text not null,
  primary key (consumer, topic, key)
);

create table parked (
  id          bigint generated always as identity,
  consumer    text        not null,
  topic       text        not null,
  key         text        not null,
  kafka_partition integer not null,
  kafka_offset    bigint  not null,
  event_id    uuid,
  headers     json        not null,
  value       bytea,
  reason      text        not null,
  attempts    integer     not null default 1,
  parked_at   timestamptz not null default now(),
  primary key (id),
  unique (consumer, topic, kafka_partition, kafka_offset),
  unique (consumer, topic, event_id),
  foreign key (consumer, topic, key) references parked_key
);
create index parked_of_key on parked (consumer, topic, key, id);

-- Partitions --------------------------------------------------------------------------------------------------------

create table event_layout (
  single boolean  primary key default true check (single),
  width  text     not null check (width in ('day', 'month')),
  keep   interval not null
);
insert into event_layout (width, keep) values ('day', '14 days');

create table event_partition (
  suffix text        primary key,
  starts timestamptz not null unique,
  ends   timestamptz not null unique,
  check (starts < ends)
);

-- Makes what is missing from now until 'ahead' from now; answers how many partitions it made.
create function ensure_event_partitions(ahead interval) returns integer
  language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '5s'
as $$
declare
  width text;
  lower timestamptz;
  upper timestamptz;
  suffix text;
  parent text;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('leadrelay'), hashtext('event_partition'));
  select l.width into width from event_layout l;
  lower := date_trunc(width, now());
  while lower < now() + ahead loop
    upper := lower + ('1 ' || width)::interval;
    if not exists (select from event_partition p where p.starts = lower) then
      suffix := to_char(lower, 'YYYYMMDD');
      foreach parent in array array['event', 'feed_entry'] loop
        -- Made apart and then attached: this does not lock writers out.
        execute format('create table %I (like %I including defaults including constraints)',
                       parent || '_' || suffix, parent);
        execute format('alter table %I set (autovacuum_vacuum_scale_factor = 0.05)', parent || '_' || suffix);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)',
                       parent, parent || '_' || suffix, lower, upper);
      end loop;
      insert into event_partition values (suffix, lower, upper);
      made := made + 1;
    end if;
    lower := upper;
  end loop;
  return made;
end $$;

-- Drops partitions that end before an instant, oldest first, up to the first that still holds an event without
-- position or, where there is a relay, one that is not published. Nothing younger than the layout's 'keep' goes.
create function drop_event_partitions(before timestamptz, only_published boolean) returns integer
  language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '5s'
as $$
declare
  part event_partition;
  needed boolean;
  dropped integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('leadrelay'), hashtext('event_partition'));
  if before > now() - (select keep from event_layout) then
    raise exception 'Events younger than % are not dropped', (select keep from event_layout);
  end if;
  for part in select * from event_partition where ends <= before order by starts loop
    execute format('select exists (select from %1$I where position is null)
                        or $1 and coalesce((select max(position) from %1$I), 0) > (select published from event_relay)',
                   'event_' || part.suffix)
      into needed using only_published;
    exit when needed;
    execute format('drop table %I, %I', 'event_' || part.suffix, 'feed_entry_' || part.suffix);
    delete from event_partition where suffix = part.suffix;
    dropped := dropped + 1;
  end loop;
  return dropped;
end $$;

-- For the service's own migrations: how wide its partitions are, and how long its events are kept at least.
-- Only while there is no event yet.
create procedure event_layout_is(new_width text, new_keep interval)
  language plpgsql set search_path = public, pg_temp
as $$
declare
  part event_partition;
begin
  if exists (select from event) then
    raise exception 'There are events already';
  end if;
  for part in delete from event_partition returning * loop
    execute format('drop table %I, %I', 'event_' || part.suffix, 'feed_entry_' || part.suffix);
  end loop;
  update event_layout set width = new_width, keep = new_keep;
  perform ensure_event_partitions('14 days');
end $$;

select ensure_event_partitions('14 days');

-- Rights ------------------------------------------------------------------------------------------------------------

revoke all on function ensure_event_partitions(interval) from public;
revoke all on function drop_event_partitions(timestamptz, boolean) from public;
revoke all on procedure event_layout_is(text, interval) from public;
grant execute on function ensure_event_partitions(interval) to "${service_role}";
grant execute on function drop_event_partitions(timestamptz, boolean) to "${service_role}";

grant select, insert on event to "${service_role}";
grant update (position) on event to "${service_role}";
grant select, insert on feed_entry, event_epoch to "${service_role}";
grant select, update on event_head, event_relay to "${service_role}";
grant select, insert, delete on inbox, parked_key to "${service_role}";
grant update on parked_key to "${service_role}"; -- 'for update' needs it
grant select, insert, update, delete on parked to "${service_role}";
grant select on event_layout, event_partition to "${service_role}";
