-- Enterprises and their sites. What is said of persons is sealed; the readers of a row are the
-- credit codes and jurisdictions that see it, superiors included.

create table enterprise (
  id      uuid   primary key,
  uscc    text   not null unique,
  name    text   not null,
  kinds   text[] not null,
  place   text   not null,
  contact bytea  not null,
  readers varchar[] not null,
  version bigint not null
);

comment on column enterprise.contact is 'Sealed JSON under enterprise/contact/<id>.';

create index enterprise_readers on enterprise using gin (readers);

create table site (
  id         uuid    primary key,
  enterprise text    not null references enterprise (uscc),
  name       text    not null,
  place      text    not null,
  unit       text    not null,
  address    text    not null,
  key_area   boolean not null,
  keeper     bytea   not null,
  readers    varchar[] not null,
  version    bigint  not null
);

comment on column site.unit is 'Twelve-digit code of the police station that watches it.';
comment on column site.keeper is 'Sealed JSON under site/keeper/<id>.';

create index site_enterprise on site (enterprise);
create index site_readers on site using gin (readers);

grant select, insert, update on enterprise, site to ${service_role};
