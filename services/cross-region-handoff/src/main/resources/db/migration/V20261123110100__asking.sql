-- Askings by event that have been answered: one that comes again under its id changes nothing.
create table asking (
  request     uuid        primary key,
  answered_at timestamptz not null
);

grant select, insert on asking to ${service_role};
