-- What couriers register: their outlets, the customers with whom they have an agreement, their staff.

create table outlet (
  courier      text        not null,
  no           text        not null,
  name         text        not null,
  region       char(6)     not null,
  address      text        not null,
  suspended_at timestamptz,
  updated_at   timestamptz not null,
  primary key (courier, no)
);

comment on column outlet.region is 'As the courier wrote it; current or historic.';
comment on column outlet.suspended_at is 'Since when it may not accept parcels; its rows are findings from then on.';

create table agreement (
  courier    text        not null,
  id         text        not null,
  uscc       char(18)    not null,
  trade      text        not null,
  valid_from date        not null,
  valid_to   date        not null check (valid_to >= valid_from),
  updated_at timestamptz not null,
  customer   bytea       not null,
  primary key (courier, id)
);

comment on column agreement.valid_to is 'The last day.';
comment on column agreement.customer is 'The name, sealed under courier/agreement/customer/<courier>/<id>.';

create table staff_member (
  courier       text        not null,
  staff_id      text        not null,
  outlet        text        not null,
  employed_from date        not null,
  employed_to   date        check (employed_to >= employed_from),
  token_version smallint    not null,
  token         bytea       not null,
  updated_at    timestamptz not null,
  document      bytea       not null,
  primary key (courier, staff_id)
);

comment on column staff_member.token is 'Blind index of the ID number: a parcel that it sent is worth a look.';
comment on column staff_member.document is 'Type and number, sealed under courier/staff/document/<courier>/<staff id>.';

create index staff_member_token on staff_member (token);

grant select, insert, update on outlet, agreement, staff_member to "${service_role}";
