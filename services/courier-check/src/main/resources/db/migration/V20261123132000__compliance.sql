-- How many parcels complied, by day of acceptance, courier, outlet and the sender's region.

create table compliance_tally (
  day      date                      not null,
  courier  text    collate "C"       not null,
  outlet   text    collate "C"       not null,
  region   text    collate "C"       not null,
  parcels  bigint                    not null,
  exempt   bigint                    not null,
  verified bigint                    not null,
  opened   bigint                    not null,
  xrayed   bigint                    not null,
  primary key (day, courier, outlet, region)
);

comment on column compliance_tally.exempt is 'Under an agreement; neither verified nor missing.';

-- The counts of one stored chunk that are not folded into the table above yet: arrays of one length, one element
-- a key. An upload only inserts here, so that uploads of one courier do not wait for each other's row locks.
create table compliance_chunk (
  id       bigint generated always as identity primary key,
  days     date[]   not null,
  couriers text[]   not null,
  outlets  text[]   not null,
  regions  text[]   not null,
  parcels  bigint[] not null,
  exempt   bigint[] not null,
  verified bigint[] not null,
  opened   bigint[] not null,
  xrayed   bigint[] not null
);

-- All counts, folded or not; a key may have several rows.
create view compliance_count as
  select day, courier, outlet, region, parcels, exempt, verified, opened, xrayed from compliance_tally
  union all
  select c.day, c.courier collate "C", c.outlet collate "C", c.region collate "C",
         c.parcels, c.exempt, c.verified, c.opened, c.xrayed
    from compliance_chunk k,
         unnest(k.days, k.couriers, k.outlets, k.regions, k.parcels, k.exempt, k.verified, k.opened, k.xrayed)
           as c (day, courier, outlet, region, parcels, exempt, verified, opened, xrayed);

grant select, insert, update on compliance_tally to "${service_role}";
grant select, insert, delete on compliance_chunk to "${service_role}";
grant select on compliance_count to "${service_role}";
