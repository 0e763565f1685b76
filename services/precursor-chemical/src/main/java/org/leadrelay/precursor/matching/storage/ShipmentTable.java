package org.leadrelay.precursor.matching.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.precursor.matching.Shipment;
import org.leadrelay.precursor.matching.Shipments;

/** The register of shipments in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class ShipmentTable implements Shipments {

  private static final String DUE =
      """
      select * from shipment
       where state = 'OPEN' and due_at <= :now and (sent_at is not null or received_at is not null)
       order by due_at limit 1 for no key update skip locked
      """;

  private final Jdbi jdbi;

  ShipmentTable(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  @Override
  public void lock(String lane) {
    jdbi.useHandle(handle ->
        handle
            .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
            .bind("name", name(lane))
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public Optional<Shipment> find(UUID consignment) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from shipment where consignment = :consignment")
            .bind("consignment", consignment)
            .map(ShipmentRow::shipment)
            .findOne());
  }

  @Override
  public List<Shipment> lane(String lane, UUID changed, Instant now) {
    var sql =
        """
        select s.* from shipment s left join shipment m on m.consignment = s.mate
         where s.lane = :lane
           and (s.state <> 'MATCHED' or greatest(s.due_at, m.due_at) > :now
                or :changed in (s.consignment, s.mate))
         order by s.consignment
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("lane", lane)
            .bind("now", now)
            .bind("changed", changed)
            .map(ShipmentRow::shipment)
            .list());
  }

  @Override
  public void put(Shipment shipment) {
    var sql =
        """
        insert into shipment (consignment, lane, seller, seller_site, buyer, buyer_site, substance,
                              category, planned_arrival, sent_mg, sent_at, back_mg, received_mg,
                              received_at, complete, state, mate, due_at)
        values (:consignment, :lane, :seller, cast(:sellerSite as uuid), :buyer,
                cast(:buyerSite as uuid), :substance, :category,
                cast(:plannedArrival as timestamptz), :sent, cast(:sentAt as timestamptz), :back,
                :received, cast(:receivedAt as timestamptz), :complete, :state,
                cast(:mate as uuid), :dueAt)
        on conflict (consignment) do update
           set seller_site = excluded.seller_site, buyer_site = excluded.buyer_site,
               sent_mg = excluded.sent_mg, sent_at = excluded.sent_at, back_mg = excluded.back_mg,
               received_mg = excluded.received_mg, received_at = excluded.received_at,
               complete = excluded.complete, state = excluded.state, mate = excluded.mate,
               due_at = excluded.due_at
        """;
    jdbi.useHandle(handle -> ShipmentRow.bind(handle.createUpdate(sql), shipment).execute());
  }

  /** Nobody waits for anybody here: whoever holds the lane will come by again. */
  @Override
  public Optional<Shipment> lockDue(Instant now) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(DUE)
            .bind("now", now)
            .map(ShipmentRow::shipment)
            .findOne()
            .filter(shipment -> tryLock(handle, shipment.lane())));
  }

  @Override
  public List<UUID> settlement(UUID consignment) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "select movement from settlement where consignment = :consignment and stands")
            .bind("consignment", consignment)
            .mapTo(UUID.class)
            .list());
  }

  @Override
  public void settled(UUID consignment, UUID movement) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "insert into settlement (movement, consignment, stands) values (:movement, :consignment, true)")
            .bind("movement", movement)
            .bind("consignment", consignment)
            .execute());
  }

  @Override
  public void unsettled(UUID consignment) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "update settlement set stands = false where consignment = :consignment and stands")
            .bind("consignment", consignment)
            .execute());
  }

  private static boolean tryLock(Handle handle, String lane) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
        .bind("name", name(lane))
        .mapTo(Boolean.class)
        .one();
  }

  private static String name(String lane) {
    return "lane|" + lane;
  }
}
