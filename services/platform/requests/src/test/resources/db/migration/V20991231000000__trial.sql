create table note (
  id      uuid   primary key default uuidv7(),
  title   text   not null,
  version bigint not null default 1
);
grant select, insert, update, delete on note to ${service_role};

-- Counts how often a use case came so far; not undone by a rollback.
create sequence attempt;
grant usage on sequence attempt to ${service_role};

create function fail_at_commit() returns trigger language plpgsql as $$
begin
  if nextval('attempt') = 1 then
    raise exception using errcode = '40001';
  end if;
  return null;
end $$;

create constraint trigger fail_at_commit after insert on note
  deferrable initially deferred for each row when (new.title = 'FAILS_AT_COMMIT_ONCE')
  execute function fail_at_commit();
