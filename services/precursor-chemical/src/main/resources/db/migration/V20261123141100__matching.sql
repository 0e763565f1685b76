-- Consignments as their two sides have posted them, and how the comparison stands.

create table shipment (
  consignment     uuid        primary key,
  lane            text        not null,
  seller          text        not null,
  seller_site     uuid,
  buyer           text        not null,
  buyer_site      uuid,
  substance       text        not null,
  category        text        not null,
  planned_arrival timestamptz,
  sent_mg         bigint      not null,
  sent_at         timestamptz,
  back_mg         bigint      not null,
  received_mg     bigint      not null,
  received_at     timestamptz,
  complete        boolean     not null,
  state           text        not null,
  mate            uuid,
  due_at          timestamptz not null
);

comment on column shipment.lane is 'Seller, buyer and substance: only shipments of one lane are compared.';
comment on column shipment.back_mg is 'Returned, or lost on the road.';
comment on column shipment.mate is 'The consignment under which the other side posted.';
comment on column shipment.due_at is 'When the window of the missing side ends: the timer.';

create index shipment_lane on shipment (lane);
create index shipment_due on shipment (due_at) where state = 'OPEN';

create table settlement (
  movement    uuid    primary key,
  consignment uuid    not null,
  stands      boolean not null
);

comment on table settlement is 'Movements of the service that closed the account of a consignment.';

create index settlement_standing on settlement (consignment) where stands;

grant select, insert, update on shipment, settlement to ${service_role};
