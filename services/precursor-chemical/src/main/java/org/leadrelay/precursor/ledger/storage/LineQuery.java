package org.leadrelay.precursor.ledger.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Books.Line;
import org.leadrelay.precursor.ledger.Books.MovementFilter;

/** Reads movements with what became of them. */
final class LineQuery {

  private static final String SELECT =
      MovementRow.SELECT.replaceFirst(
              "m.detail,",
              "m.detail, (select r.id from movement r where r.reverses = m.id) reversed_by,"
                  + " array(select alarm from movement_alarm l where l.movement = m.id"
                  + " order by alarm) alarms,")
          + " where m.readers @> array[:reader]";

  private final Jdbi jdbi;
  private final MovementRow row;

  LineQuery(Jdbi jdbi, MovementRow row) {
    this.jdbi = jdbi;
    this.row = row;
  }

  Optional<Line> one(UUID id, Reader reader) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(SELECT + " and m.id = :id")
            .bind("reader", reader.key())
            .bind("id", id)
            .map(this::line)
            .findOne());
  }

  List<Line> list(Reader reader, MovementFilter filter, @Nullable UUID after, int limit) {
    var narrowing =
        new Narrowing()
            .equal("m.consignment", "consignment", filter.consignment())
            .equal("m.substance", "substance", filter.substance())
            .equal("m.kind", "kind", filter.kind() == null ? null : filter.kind().name())
            .equal("m.client_ref", "clientRef", filter.clientRef())
            .below("m.id", "after", after);
    var account = filter.account() == null ? "" : " and :account in (m.from_account, m.to_account)";
    return jdbi.withHandle(handle -> {
      var query =
          narrowing
              .bind(
                  handle.createQuery(
                      SELECT + narrowing.sql() + account + " order by m.id desc limit :limit"))
              .bind("reader", reader.key())
              .bind("limit", limit);
      if (filter.account() != null) {
        query.bind("account", filter.account());
      }
      return query.map(this::line).list();
    });
  }

  private Line line(ResultSet found, StatementContext context) throws SQLException {
    return new Line(
        row.map(found, context),
        found.getObject("reversed_by", UUID.class),
        List.of((UUID[]) found.getArray("alarms").getArray()));
  }
}
