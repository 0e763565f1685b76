-- How far the clock of a demo or test installation is ahead of the real one. One row; production
-- leaves it at zero, as its services refuse to start with a settable clock.
create table operation_clock (
  only_row     boolean primary key default true check (only_row),
  ahead_micros bigint  not null check (ahead_micros >= 0)
);

insert into operation_clock (ahead_micros) values (0);

grant select, update (ahead_micros) on operation_clock to ${service_role};

-- The readiness check compares what is applied with what the service's own jar brings.
grant select on "${flyway:defaultSchema}"."${flyway:table}" to ${service_role};
