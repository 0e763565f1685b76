package org.leadrelay.handoff.transfer.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Hop;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.handoff.transfer.Timetable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.json.SealedJson;

/** A handoff as a row of its table: plain columns and the sealed detail. */
final class HandoffRow implements RowMapper<Seen> {

  private final SealedJson sealed;
  private final Timetable timetable;

  HandoffRow(SealedJson sealed, Timetable timetable) {
    this.sealed = sealed;
    this.timetable = timetable;
  }

  @Override
  public Seen map(ResultSet row, StatementContext context) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var detail = sealed.open(name(id), row.getBytes("detail"), Detail.class);
    var holder = row.getString("holder");
    var handoff =
        new Handoff(
            id,
            new LeadRef(row.getString("lead_system"), row.getString("lead_id")),
            Jurisdiction.of(row.getString("origin")),
            holder == null ? null : Jurisdiction.of(holder),
            State.valueOf(row.getString("state")),
            Urgency.valueOf(row.getString("urgency")),
            detail.request(),
            detail.title(),
            detail.hops(),
            detail.clocks(),
            detail.feedback(),
            detail.outcome(),
            detail.remarks(),
            Objects.requireNonNullElse(detail.orders(), List.of()),
            Objects.requireNonNullElse(detail.climbs(), List.of()),
            Objects.requireNonNullElse(detail.extensions(), List.of()),
            detail.pause(),
            detail.ending(),
            row.getInt("version"),
            row.getLong("sequence"),
            instant(row, "created_at"),
            instant(row, "updated_at"));
    return new Seen(handoff, Sight.Kind.valueOf(row.getString("kind")));
  }

  /** Binds what changes when a handoff moves. */
  <S extends SqlStatement<S>> S bind(S statement, Handoff handoff) {
    return statement
        .bind("id", handoff.id())
        .bind("destination", handoff.destination().code())
        .bind("holder", handoff.holder() == null ? null : handoff.holder().code())
        .bind("state", handoff.state().name())
        .bind("version", handoff.version())
        .bind("sequence", handoff.sequence())
        .bind("dueAt", handoff.dueAt())
        .bind("wakesAt", timetable.wakesAt(handoff).orElse(null))
        .bind("climbed", handoff.currentHop().cause() == Hop.Cause.CLIMBED)
        .bind("delivered", handoff.currentHop().receipts().delivered() != null)
        .bind("opened", handoff.currentHop().receipts().opened() != null)
        .bind("updatedAt", handoff.updatedAt())
        .bind("detail", sealed.seal(name(handoff.id()), Detail.of(handoff)));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static String name(UUID id) {
    return "handoff/detail/" + id;
  }
}
