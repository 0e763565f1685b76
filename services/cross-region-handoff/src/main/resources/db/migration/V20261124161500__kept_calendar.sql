-- By which calendar all open clocks have been reckoned: one row.
create table kept_calendar (
  one  boolean primary key check (one),
  name text    not null
);

grant select, insert, update on kept_calendar to ${service_role};
