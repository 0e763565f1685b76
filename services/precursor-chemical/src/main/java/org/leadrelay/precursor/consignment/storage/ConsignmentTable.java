package org.leadrelay.precursor.consignment.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Consignments;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The register in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class ConsignmentTable implements Consignments {

  private static final String SEEN = "select * from consignment where readers @> array[:reader]";

  private final Jdbi jdbi;
  private final ConsignmentRow row;

  ConsignmentTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.row = new ConsignmentRow(new SealedJson(sealer, EventJson.MAPPER));
  }

  @Override
  public Optional<Consignment> find(UUID id) {
    return one("select * from consignment where id = :id", id);
  }

  @Override
  public Optional<Consignment> lock(UUID id) {
    return one("select * from consignment where id = :id for no key update", id);
  }

  @Override
  public Optional<Consignment> lockOverdue(Instant plannedBefore) {
    var sql =
        """
        select * from consignment
         where state = 'PLANNED' and planned_departure <= :before
         order by planned_departure
         limit 1
           for no key update skip locked
        """;
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("before", plannedBefore).map(row).findOne());
  }

  @Override
  public Optional<Consignment> see(UUID id, Reader reader) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(SEEN + " and id = :id")
            .bind("reader", reader.key())
            .bind("id", id)
            .map(row)
            .findOne());
  }

  @Override
  public List<Consignment> list(
      Reader reader, Consignment.@Nullable State state, @Nullable UUID after, int limit) {
    var sql =
        SEEN
            + (state == null ? "" : " and state = :state")
            + (after == null ? "" : " and id < :after")
            + " order by id desc limit :limit";
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("reader", reader.key()).bind("limit", limit);
      if (state != null) {
        query.bind("state", state.name());
      }
      if (after != null) {
        query.bind("after", after);
      }
      return query.map(row).list();
    });
  }

  @Override
  public void add(Consignment consignment, Readers readers) {
    var sql =
        """
        insert into consignment (id, trip_id, planned, from_site, to_site, substance, quantity_mg,
                                 papers, journey, planned_departure, state, departed_at, arrived_at,
                                 received_at, created_at, readers, version)
        values (:id, cast(:trip as uuid), :planned, cast(:from as uuid), cast(:to as uuid), :substance, :quantity,
                :papers, cast(:journey as bytea), :plannedDeparture, :state, :departedAt, :arrivedAt,
                :receivedAt, :createdAt, :readers, :version)
        """;
    jdbi.useHandle(handle ->
        row.bind(handle.createUpdate(sql), consignment)
            .bindArray("readers", String.class, List.copyOf(readers.keys()))
            .execute());
  }

  @Override
  public void update(Consignment consignment) {
    var sql =
        """
        update consignment
           set state = :state, departed_at = :departedAt, arrived_at = :arrivedAt,
               received_at = :receivedAt, version = :version
         where id = :id
        """;
    jdbi.useHandle(
        handle -> ConsignmentRow.bindState(handle.createUpdate(sql), consignment).execute());
  }

  private Optional<Consignment> one(String sql, UUID id) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).bind("id", id).map(row).findOne());
  }
}
