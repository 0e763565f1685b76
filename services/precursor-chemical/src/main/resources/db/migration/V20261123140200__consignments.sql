-- Goods on their way. Who drives what is sealed with the rest of the journey.

create table consignment (
  id                uuid        primary key,
  trip_id           uuid,
  planned           boolean     not null,
  from_site         uuid        references site,
  to_site           uuid        references site,
  substance         text        not null,
  quantity_mg       bigint      not null check (quantity_mg > 0),
  papers            uuid[]      not null,
  journey           bytea,
  planned_departure timestamptz,
  state             text        not null,
  departed_at       timestamptz,
  arrived_at        timestamptz,
  received_at       timestamptz,
  created_at        timestamptz not null,
  readers           varchar[]      not null,
  version           bigint      not null
);

comment on column consignment.journey is 'Sealed JSON under consignment/journey/<id>.';

create index consignment_readers on consignment using gin (readers);

-- What the lapse of reservations looks for.
create index consignment_planned on consignment (planned_departure) where state = 'PLANNED';

grant select, insert, update on consignment to ${service_role};
