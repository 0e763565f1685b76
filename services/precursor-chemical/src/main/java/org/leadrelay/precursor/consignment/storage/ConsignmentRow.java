package org.leadrelay.precursor.consignment.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.consignment.Consignment;
import org.leadrelay.precursor.consignment.Journey;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.sealing.json.SealedJson;

/** A consignment as a row of its table: plain columns and the sealed journey. */
final class ConsignmentRow implements RowMapper<Consignment> {

  private final SealedJson sealed;

  ConsignmentRow(SealedJson sealed) {
    this.sealed = sealed;
  }

  @Override
  public Consignment map(ResultSet row, StatementContext context) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new Consignment(
        id,
        row.getObject("trip_id", UUID.class),
        row.getBoolean("planned"),
        row.getObject("from_site", UUID.class),
        row.getObject("to_site", UUID.class),
        row.getString("substance"),
        new Mass(row.getLong("quantity_mg")),
        List.of((UUID[]) row.getArray("papers").getArray()),
        journey(id, row.getBytes("journey")),
        Consignment.State.valueOf(row.getString("state")),
        instant(row, "departed_at"),
        instant(row, "arrived_at"),
        instant(row, "received_at"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  <S extends SqlStatement<S>> S bind(S statement, Consignment consignment) {
    var journey = consignment.journey();
    return bindState(statement, consignment)
        .bind("trip", consignment.tripId())
        .bind("planned", consignment.planned())
        .bind("from", consignment.from())
        .bind("to", consignment.to())
        .bind("substance", consignment.substance())
        .bind("quantity", consignment.quantity().milligrams())
        .bindArray("papers", UUID.class, consignment.papers())
        .bind("journey", journey == null ? null : sealed.seal(name(consignment.id()), journey))
        .bind("plannedDeparture", journey == null ? null : journey.plannedDeparture())
        .bind("createdAt", consignment.createdAt());
  }

  /** Binds what changes when a consignment moves on. */
  static <S extends SqlStatement<S>> S bindState(S statement, Consignment consignment) {
    return statement
        .bind("id", consignment.id())
        .bind("state", consignment.state().name())
        .bind("departedAt", consignment.departedAt())
        .bind("arrivedAt", consignment.arrivedAt())
        .bind("receivedAt", consignment.receivedAt())
        .bind("version", consignment.version());
  }

  private @Nullable Journey journey(UUID id, byte @Nullable [] content) {
    return content == null ? null : sealed.open(name(id), content, Journey.class);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static String name(UUID id) {
    return "consignment/journey/" + id;
  }
}
