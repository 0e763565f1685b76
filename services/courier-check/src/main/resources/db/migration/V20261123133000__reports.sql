-- What couriers' staff report about parcels, and apart from it, who they are.

create table parcel_report (
  id          uuid primary key,
  courier     text        not null,
  state       text        not null,
  received_at timestamptz not null,
  content     bytea       not null
);

comment on column parcel_report.content is 'Sealed JSON under parcel-report/content/<id>.';

create table parcel_report_vault (
  report   uuid primary key,
  reporter bytea not null
);

comment on table parcel_report_vault is 'The service puts reporters in and cannot take them out.';
comment on column parcel_report_vault.reporter is 'Sealed JSON under parcel-report/reporter/<report>.';

grant select, insert on parcel_report to "${service_role}";
grant insert on parcel_report_vault to "${service_role}";
