package org.leadrelay.precursor.ledger.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadrelay.database.Sql;
import org.leadrelay.precursor.ledger.Transit;
import org.leadrelay.precursor.ledger.Transits;

/** Consignments as the book knows them, in PostgreSQL. */
@ApplicationScoped
class TransitTable implements Transits {

  private final Jdbi jdbi;

  TransitTable(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  @Override
  public Optional<Transit> find(UUID consignment) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from transit where consignment = :consignment")
            .bind("consignment", consignment)
            .map(TransitTable::transit)
            .findOne());
  }

  @Override
  public void add(Transit transit) {
    var sql =
        """
        insert into transit (consignment, seller, seller_site, buyer, buyer_site, substance,
                             planned_arrival)
        values (:consignment, :seller, cast(:sellerSite as uuid), :buyer,
                cast(:buyerSite as uuid), :substance, cast(:plannedArrival as timestamptz))
        on conflict do nothing
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("consignment", transit.consignment())
            .bind("seller", transit.seller())
            .bind("sellerSite", transit.sellerSite())
            .bind("buyer", transit.buyer())
            .bind("buyerSite", transit.buyerSite())
            .bind("substance", transit.substance())
            .bind("plannedArrival", transit.plannedArrival())
            .execute());
  }

  private static Transit transit(ResultSet row, StatementContext context) throws SQLException {
    var arrival = row.getObject("planned_arrival", OffsetDateTime.class);
    return new Transit(
        row.getObject("consignment", UUID.class),
        row.getString("seller"),
        row.getObject("seller_site", UUID.class),
        row.getString("buyer"),
        row.getObject("buyer_site", UUID.class),
        row.getString("substance"),
        arrival == null ? null : arrival.toInstant());
  }
}
