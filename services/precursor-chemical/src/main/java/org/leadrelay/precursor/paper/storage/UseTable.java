package org.leadrelay.precursor.paper.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.Tally;
import org.leadrelay.precursor.paper.Use;
import org.leadrelay.precursor.substance.Mass;

/** The uses of papers. Whoever writes here has locked the paper. */
final class UseTable {

  private static final RowMapper<Use> ROW =
      (row, _) ->
          new Use(
              row.getObject("paper", UUID.class),
              row.getObject("key", UUID.class),
              row.getObject("joined", UUID.class),
              Use.State.valueOf(row.getString("state")),
              new Mass(row.getLong("held_mg")),
              new Mass(row.getLong("sellers_mg")),
              new Mass(row.getLong("buyers_mg")));

  private final Jdbi jdbi;

  UseTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  Tally tally(UUID paper, Flow flow) {
    var own = own(paper, flow.use()).or(() -> otherSide(paper, flow.kind()));
    var sql =
        """
        select count(*) as uses, coalesce(sum(charge_mg), 0) as charge_mg
          from paper_use
         where paper = :paper and key <> :own and state <> 'RELEASED'
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("paper", paper)
            .bind("own", own.map(Use::key).orElse(flow.use()))
            .map(
                (row, _) -> new Tally(row.getLong("uses"), new Mass(row.getLong("charge_mg")), own))
            .one());
  }

  List<Use> under(UUID key) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from paper_use where key = :key or joined = :key order by paper")
            .bind("key", key)
            .map(ROW)
            .list());
  }

  void put(Use use) {
    var sql =
        """
        insert into paper_use (paper, key, joined, state, held_mg, sellers_mg, buyers_mg, charge_mg)
        values (:paper, :key, cast(:joined as uuid), :state, :held, :sellers, :buyers, :charge)
        on conflict (paper, key) do update
           set joined = cast(:joined as uuid), state = :state, held_mg = :held, sellers_mg = :sellers,
               buyers_mg = :buyers, charge_mg = :charge
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("paper", use.paper())
            .bind("key", use.key())
            .bind("joined", use.joined())
            .bind("state", use.state().name())
            .bind("held", use.held().milligrams())
            .bind("sellers", use.sellers().milligrams())
            .bind("buyers", use.buyers().milligrams())
            .bind("charge", use.charge().milligrams())
            .execute());
  }

  private Optional<Use> own(UUID paper, UUID key) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "select * from paper_use where paper = :paper and (key = :key or joined = :key)")
            .bind("paper", paper)
            .bind("key", key)
            .map(ROW)
            .findOne());
  }

  /** The oldest use that the other side began without a plan and nobody has answered. */
  private Optional<Use> otherSide(UUID paper, Flow.Kind kind) {
    var sides =
        switch (kind) {
          case DISPATCH -> "sellers_mg = 0 and buyers_mg > 0";
          case RECEIVE -> "sellers_mg > 0 and buyers_mg = 0";
          case PRODUCE, MOVE, IMPORT, EXPORT -> "false";
        };
    var sql =
        """
        select * from paper_use
         where paper = :paper and state = 'USED' and held_mg = 0 and joined is null and %s
         order by key
         limit 1
        """
            .formatted(sides);
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("paper", paper).map(ROW).findOne());
  }
}
