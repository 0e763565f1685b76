-- Uploads, what was wrong with their rows, and the rows that were accepted.

create table batch (
  id           uuid        primary key,
  courier      text        not null,
  name         text        not null,
  format       text        not null check (format in ('NDJSON', 'CSV')),
  columns      text[],
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  completed_at timestamptz,
  bytes        bigint      not null default 0,
  lines        integer     not null default 0,
  digest       bytea       not null,
  tally        jsonb       not null,
  sha256       char(64),
  receipt      text,
  unique (courier, name)
);

comment on column batch.name is 'What the courier calls it; its id in the API.';
comment on column batch.columns is 'Of CSV: which column holds what, so that a broken upload can go on without its header.';
comment on column batch.bytes is 'How much of the uncompressed text is durable, up to the end of a line.';
comment on column batch.digest is 'State of SHA-256 after those bytes.';
comment on column batch.tally is 'Rows by what became of them, and counts of unknown fields.';

-- What is to be told about the rows of a chunk. A chunk without rejections and findings has no row here.
create table batch_notes (
  batch      uuid    not null references batch,
  first_line integer not null,
  rejections bytea,
  findings   bytea,
  primary key (batch, first_line)
);

comment on column batch_notes.rejections is 'Sealed JSON under courier/batch/rejections/<batch>/<first line>.';
comment on column batch_notes.findings is 'Sealed JSON under courier/batch/findings/<batch>/<first line>.';

-- One parcel. A number names it for its courier on its day of acceptance (+08:00).
create table waybill (
  day              date        not null,
  courier          text        not null collate "C",
  waybill_no       text        not null collate "C",
  batch            uuid        not null,
  line             integer     not null,
  accepted_at      timestamptz not null,
  outlet           text        not null,
  sender_region    char(6)     not null,
  recipient_region char(6)     not null,
  weight_grams     integer     not null,
  checks           smallint    not null,
  findings         smallint    not null,
  agreement        text,
  token_version    smallint    not null,
  sender_id        bytea,
  sender_phone     bytea       not null,
  recipient_phone  bytea       not null,
  sealed           bytea       not null,
  primary key (day, courier, waybill_no)
) partition by range (day);

-- Random bytes: neither compressing nor moving them out of line gains anything.
alter table waybill alter column sealed set storage plain;

comment on column waybill.sender_region is 'Of today: historic codes as their successor.';
comment on column waybill.checks is '1 real name verified, 2 opened, 4 X-rayed.';
comment on column waybill.findings is
  '1 REAL_NAME_NOT_VERIFIED, 2 NOT_OPENED, 4 NOT_XRAYED, 8 CONTENTS_VAGUE, 16 CONTENTS_PROHIBITED, 32 ID_REGION_UNKNOWN, 64 OUTLET_SUSPENDED';
comment on column waybill.token_version is 'Of the blind-index key that made the three tokens.';
comment on column waybill.sealed is 'All that the row says, under the key of its day and the name courier/waybill/<day>/<courier>/<number>.';

create index waybill_sender_id on waybill (sender_id) where sender_id is not null;
create index waybill_sender_phone on waybill (sender_phone);
create index waybill_recipient_phone on waybill (recipient_phone);

-- Makes the partition of a day if there is none; answers whether it made one. With more than one part the day is
-- cut by the waybill number, so that the indexes of each part fit in memory.
create function ensure_waybill_day(wanted date, parts integer) returns boolean
  language plpgsql security definer
  set search_path = public, pg_temp set lock_timeout = '25s'
as $$
declare
  partition text := 'waybill_' || to_char(wanted, 'YYYYMMDD');
  part text;
begin
  if to_regclass(partition) is not null then
    return false;
  end if;
  if parts not between 1 and 1000 then
    raise exception 'A day has 1 to 1000 parts';
  end if;
  -- What attaching takes anyway: writers go on, another maker of partitions waits. Unlike an advisory lock it makes
  -- this session see what that one made.
  lock table waybill in share update exclusive mode;
  if exists (select from pg_class where relname = partition and relnamespace = 'public'::regnamespace) then
    return false;
  end if;
  -- Made apart and then attached: this does not lock writers out.
  execute format('create table %I (like waybill including defaults including constraints including storage including indexes)%s',
                 partition, case when parts > 1 then ' partition by hash (waybill_no)' else '' end);
  if parts > 1 then
    for n in 0 .. parts - 1 loop
      part := partition || '_' || n;
      execute format('create table %I partition of %I for values with (modulus %s, remainder %s)', part, partition, parts, n);
    end loop;
  end if;
  execute format('alter table waybill attach partition %I for values from (%L) to (%L)', partition, wanted, wanted + 1);
  execute format('grant select, insert on %I to "${service_role}"', partition);
  return true;
end $$;

revoke all on function ensure_waybill_day(date, integer) from public;
grant execute on function ensure_waybill_day(date, integer) to "${service_role}";

grant select, insert on waybill, batch_notes to "${service_role}";
grant select, insert, update on batch to "${service_role}";
