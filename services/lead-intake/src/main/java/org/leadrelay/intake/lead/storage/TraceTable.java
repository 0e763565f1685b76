package org.leadrelay.intake.lead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.HandoffTraces;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What is known of handoffs, in PostgreSQL. */
@ApplicationScoped
class TraceTable implements HandoffTraces {

  private final Jdbi jdbi;

  TraceTable(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  @Override
  public List<HandoffTrace> of(UUID lead) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from lead_handoff where lead = :id order by asked_at, request")
            .bind("id", lead)
            .map((row, _) -> trace(row))
            .list());
  }

  @Override
  public Optional<HandoffTrace> asked(UUID request) {
    return one("select * from lead_handoff where request = :id", request);
  }

  @Override
  public Optional<HandoffTrace> sent(UUID handoff) {
    return one("select * from lead_handoff where handoff = :id", handoff);
  }

  @Override
  public void put(HandoffTrace trace) {
    var sql =
        """
        insert into lead_handoff (request, lead, destination, urgency, state, handoff,
                                  handoff_state, code, outcome, asked_at, last_asked_at)
        values (:request, :lead, :destination, :urgency, :state, cast(:handoff as uuid),
                :handoffState, :code, :outcome, :askedAt, :lastAskedAt)
        on conflict (request) do update
          set destination = excluded.destination, state = excluded.state,
              handoff = excluded.handoff, handoff_state = excluded.handoff_state,
              code = excluded.code, outcome = excluded.outcome,
              last_asked_at = excluded.last_asked_at
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("request", trace.request())
            .bind("lead", trace.lead())
            .bind("destination", trace.destination().code())
            .bind("urgency", trace.urgency())
            .bind("state", trace.state().name())
            .bind("handoff", trace.handoff())
            .bind("handoffState", trace.handoffState())
            .bind("code", trace.code())
            .bind("outcome", trace.outcome())
            .bind("askedAt", trace.askedAt())
            .bind("lastAskedAt", trace.lastAskedAt())
            .execute());
  }

  private Optional<HandoffTrace> one(String sql, UUID id) {
    return jdbi.withHandle(
        handle -> handle.createQuery(sql).bind("id", id).map((row, _) -> trace(row)).findOne());
  }

  private static HandoffTrace trace(ResultSet row) throws SQLException {
    return new HandoffTrace(
        row.getObject("request", UUID.class),
        row.getObject("lead", UUID.class),
        Jurisdiction.of(row.getString("destination")),
        row.getString("urgency"),
        HandoffTrace.State.valueOf(row.getString("state")),
        row.getObject("handoff", UUID.class),
        row.getString("handoff_state"),
        row.getString("code"),
        row.getString("outcome"),
        LeadRow.instant(row, "asked_at"),
        LeadRow.instant(row, "last_asked_at"));
  }
}
