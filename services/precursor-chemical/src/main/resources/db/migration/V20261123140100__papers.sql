-- The law's papers and their uses. Nothing here is personal: a natural person's filing has the
-- holder PERSON.

create table paper (
  id           uuid    primary key,
  kind         text    not null,
  number       text    not null,
  holder       text    not null,
  partner      text,
  substance    text    not null,
  quantity_mg  bigint  check (quantity_mg > 0),
  uses         integer check (uses > 0),
  valid_from   date    not null,
  valid_to     date    not null check (valid_to >= valid_from),
  authority    text    not null,
  jurisdiction text    not null,
  basis        text,
  scan_sha256  text,
  status       text    not null,
  standings    text    not null,
  readers      varchar[]  not null,
  version      bigint  not null
);

comment on column paper.standings is 'JSON: what it was worth since when, oldest first; status is the last.';

create unique index paper_number on paper (kind, jurisdiction, number) where status <> 'CLAIMED';
create index paper_holder on paper (holder, substance, kind);
create index paper_readers on paper using gin (readers);

create table paper_use (
  paper      uuid   not null references paper,
  key        uuid   not null,
  joined     uuid,
  state      text   not null check (state in ('HELD', 'USED', 'RELEASED')),
  held_mg    bigint not null,
  sellers_mg bigint not null,
  buyers_mg  bigint not null,
  charge_mg  bigint not null,
  primary key (paper, key)
);

comment on column paper_use.key is 'The consignment, or the movement where there is none.';
comment on column paper_use.joined is 'The other side''s key, where both posted without a plan.';
comment on column paper_use.charge_mg is 'What it takes of its paper in its state.';

create index paper_use_key on paper_use (key);
create index paper_use_joined on paper_use (joined) where joined is not null;

grant select, insert, update on paper, paper_use to ${service_role};
