package org.leadrelay.precursor.ledger.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.Ledger;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** The writing side of the book in PostgreSQL. Every statement joins the caller's transaction. */
@ApplicationScoped
class LedgerTable implements Ledger {

  private final Jdbi jdbi;
  private final MovementRow row;

  LedgerTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.row = new MovementRow(new SealedJson(sealer, EventJson.MAPPER));
  }

  @Override
  public Optional<Movement> see(UUID id, Reader reader) {
    var sql = MovementRow.SELECT + " where m.id = :id and m.readers @> array[:reader]";
    return jdbi.withHandle(handle ->
        handle.createQuery(sql).bind("id", id).bind("reader", reader.key()).map(row).findOne());
  }

  @Override
  public Optional<Movement> byReference(String owner, String clientRef) {
    var sql =
        MovementRow.SELECT
            + " where m.owner = :owner and m.client_ref = :clientRef and m.reverses is null";
    return jdbi.withHandle(handle -> {
      handle
          .createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
          .bind("name", "movement|" + owner + "|" + clientRef)
          .mapTo(Boolean.class)
          .one();
      return handle
          .createQuery(sql)
          .bind("owner", owner)
          .bind("clientRef", clientRef)
          .map(row)
          .findOne();
    });
  }

  @Override
  public List<Movement> find(Collection<UUID> ids) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(MovementRow.SELECT + " where m.id = any(:ids) order by m.id")
            .bindArray("ids", UUID.class, List.copyOf(ids))
            .map(row)
            .list());
  }

  @Override
  public Optional<Movement> reversalOf(UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(MovementRow.SELECT + " where m.reverses = :id")
            .bind("id", id)
            .map(row)
            .findOne());
  }

  @Override
  public void lock(Collection<Account> accounts, Function<Account, Readers> readers) {
    if (accounts.isEmpty()) {
      return;
    }
    var byId = new TreeMap<UUID, Account>();
    accounts.forEach(account -> byId.put(account.id(), account));
    jdbi.useHandle(handle -> {
      var fresh = new TreeMap<>(byId);
      fresh.keySet().removeAll(known(handle, byId.keySet()));
      fresh.values().forEach(account -> open(handle, account, readers.apply(account)));
      handle
          .createQuery(
              "select account from account_lock where account = any(:ids) order by account for update")
          .bindArray("ids", UUID.class, List.copyOf(byId.keySet()))
          .mapTo(UUID.class)
          .list();
    });
  }

  @Override
  public void append(Movement movement, Readers readers) {
    var sql =
        """
        with written as (
          insert into movement (id, owner, client_ref, kind, substance, from_account, to_account,
                                consignment, mg, occurred_at, recorded_at, reverses, replaced_by,
                                readers, detail)
          values (:id, :owner, :clientRef, :kind, :substance, :from, :to,
                  cast(:consignment as uuid), :mg, :occurredAt, :recordedAt,
                  cast(:reverses as uuid), cast(:replacedBy as uuid),
                  :readers, :detail)
          on conflict do nothing
          returning id)
        insert into entry (account, occurred_at, movement, recorded_at, mg)
        select leg.account, cast(:occurredAt as timestamptz), id,
               cast(:recordedAt as timestamptz), leg.mg
          from written, (values (:from, -:mg), (:to, :mg)) leg (account, mg)
        """;
    jdbi.useHandle(handle -> {
      var legs =
          row.bind(handle.createUpdate(sql), movement)
              .bindArray("readers", String.class, List.copyOf(readers.keys()))
              .execute();
      if (legs != 2) {
        throw new IllegalStateException("a reference or a reversal was used already");
      }
      var mg = movement.mass().milligrams();
      Closings.move(handle, movement.from().id(), movement.occurredAt(), -mg);
      Closings.move(handle, movement.to().id(), movement.occurredAt(), mg);
    });
  }

  @Override
  public void raised(UUID movement, List<UUID> alarms) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                "insert into movement_alarm (movement, alarm) select :movement, unnest(:alarms)")
            .bind("movement", movement)
            .bindArray("alarms", UUID.class, alarms)
            .execute());
  }

  @Override
  public boolean adjusted(Account account) {
    var sql =
        """
        select true from movement m
         where m.kind = 'ADJUST' and m.to_account = :account and m.reverses is null
           and not exists (select 1 from movement r where r.reverses = m.id)
         limit 1
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("account", account.id())
            .mapTo(Boolean.class)
            .findOne()
            .isPresent());
  }

  @Override
  public Optional<Mass> shortfall(Account account, Instant since) {
    return jdbi.withHandle(handle -> Closings.shortfall(handle, account.id(), since))
        .map(Mass::new);
  }

  private static Collection<UUID> known(Handle handle, Collection<UUID> ids) {
    return handle
        .createQuery("select id from account where id = any(:ids)")
        .bindArray("ids", UUID.class, List.copyOf(ids))
        .mapTo(UUID.class)
        .set();
  }

  private static void open(Handle handle, Account account, Readers readers) {
    var sql =
        """
        with opened as (
          insert into account (id, kind, enterprise, site, consignment, substance, readers)
          values (:id, :kind, :enterprise, cast(:site as uuid), cast(:consignment as uuid),
                  :substance, :readers)
          on conflict do nothing)
        insert into account_lock (account) values (:id) on conflict do nothing
        """;
    AccountRow.bind(handle.createUpdate(sql), account)
        .bindArray("readers", String.class, List.copyOf(readers.keys()))
        .execute();
  }
}
