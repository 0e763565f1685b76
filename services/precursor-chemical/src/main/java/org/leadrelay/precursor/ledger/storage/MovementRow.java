package org.leadrelay.precursor.ledger.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.ledger.MovementKind;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.sealing.json.SealedJson;

/** A movement as a row: ids, codes and figures plain, what was written sealed. */
final class MovementRow implements RowMapper<Movement> {

  static final String SELECT =
      """
      select m.id, m.kind, m.mg, m.recorded_at, m.reverses, m.replaced_by, m.detail,
             f.kind f_kind, f.enterprise f_enterprise, f.site f_site, f.consignment f_consignment, f.substance f_substance,
             t.kind t_kind, t.enterprise t_enterprise, t.site t_site, t.consignment t_consignment, t.substance t_substance
        from movement m
        join account f on f.id = m.from_account
        join account t on t.id = m.to_account
      """;

  private final SealedJson sealed;

  MovementRow(SealedJson sealed) {
    this.sealed = sealed;
  }

  /** What is sealed. */
  record Detail(Posting posting, AuditActor by, @Nullable String because) {}

  @Override
  public Movement map(ResultSet row, StatementContext context) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var detail = sealed.open(name(id), row.getBytes("detail"), Detail.class);
    return new Movement(
        id,
        MovementKind.valueOf(row.getString("kind")),
        detail.posting(),
        AccountRow.account(row, "f_"),
        AccountRow.account(row, "t_"),
        new Mass(row.getLong("mg")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        detail.by(),
        row.getObject("reverses", UUID.class),
        detail.because(),
        row.getObject("replaced_by", UUID.class));
  }

  <S extends SqlStatement<S>> S bind(S statement, Movement movement) {
    var detail = new Detail(movement.posting(), movement.recordedBy(), movement.because());
    return statement
        .bind("id", movement.id())
        .bind("owner", movement.owner())
        .bind("clientRef", movement.posting().clientRef())
        .bind("kind", movement.kind().name())
        .bind("substance", movement.from().substance())
        .bind("from", movement.from().id())
        .bind("to", movement.to().id())
        .bind("consignment", movement.consignment().orElse(null))
        .bind("mg", movement.mass().milligrams())
        .bind("occurredAt", movement.occurredAt())
        .bind("recordedAt", movement.recordedAt())
        .bind("reverses", movement.reverses())
        .bind("replacedBy", movement.replacedBy())
        .bind("detail", sealed.seal(name(movement.id()), detail));
  }

  private static String name(UUID id) {
    return "movement/detail/" + id;
  }
}
