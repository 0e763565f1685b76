-- How far stored blind-index tokens have been renewed with a key version.
create table reindex (
  token_column text    not null,
  key_version  integer not null check (key_version > 0),
  position     uuid    not null,
  renewed      bigint  not null check (renewed >= 0),
  done         boolean not null,
  primary key (token_column, key_version)
);

comment on table reindex is 'Progress of the re-index after a rotation of the blind-index key';
comment on column reindex.position is 'The last row that was renewed; rows are taken in the order of their ids';
comment on column reindex.done is 'No row is left with an older version; the older key may be disabled';

grant select, insert, update on reindex to ${service_role};
