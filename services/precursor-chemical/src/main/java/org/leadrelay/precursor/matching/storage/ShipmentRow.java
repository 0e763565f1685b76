package org.leadrelay.precursor.matching.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Match;
import org.leadrelay.precursor.matching.Shipment;
import org.leadrelay.precursor.matching.Shipment.Parties;
import org.leadrelay.precursor.matching.Verdict;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Mass;

/** A shipment as a row. */
final class ShipmentRow {

  private ShipmentRow() {}

  static Shipment shipment(ResultSet row, StatementContext context) throws SQLException {
    return new Shipment(
        row.getObject("consignment", UUID.class),
        new Parties(
            row.getString("seller"),
            row.getObject("seller_site", UUID.class),
            row.getString("buyer"),
            row.getObject("buyer_site", UUID.class)),
        row.getString("substance"),
        Category.valueOf(row.getString("category")),
        instant(row, "planned_arrival"),
        new Mass(row.getLong("sent_mg")),
        instant(row, "sent_at"),
        new Mass(row.getLong("back_mg")),
        new Mass(row.getLong("received_mg")),
        instant(row, "received_at"),
        row.getBoolean("complete"),
        new Verdict(Match.State.valueOf(row.getString("state")), row.getObject("mate", UUID.class)),
        Objects.requireNonNull(instant(row, "due_at")));
  }

  static <S extends SqlStatement<S>> S bind(S statement, Shipment shipment) {
    return statement
        .bind("consignment", shipment.consignment())
        .bind("lane", shipment.lane())
        .bind("seller", shipment.parties().seller())
        .bind("sellerSite", shipment.parties().sellerSite())
        .bind("buyer", shipment.parties().buyer())
        .bind("buyerSite", shipment.parties().buyerSite())
        .bind("substance", shipment.substance())
        .bind("category", shipment.category().name())
        .bind("plannedArrival", shipment.plannedArrival())
        .bind("sent", shipment.sent().milligrams())
        .bind("sentAt", shipment.sentAt())
        .bind("back", shipment.back().milligrams())
        .bind("received", shipment.received().milligrams())
        .bind("receivedAt", shipment.receivedAt())
        .bind("complete", shipment.complete())
        .bind("state", shipment.verdict().state().name())
        .bind("mate", shipment.verdict().mate())
        .bind("dueAt", shipment.dueAt());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
