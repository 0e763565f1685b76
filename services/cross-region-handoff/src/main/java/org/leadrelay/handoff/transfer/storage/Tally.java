package org.leadrelay.handoff.transfer.storage;

import java.util.EnumMap;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Counts;
import org.leadrelay.handoff.transfer.State;

/** Adds up the groups of a count. */
final class Tally {

  private Tally() {}

  record Line(State state, Urgency urgency, long total, long overdue) {

    static final RowMapper<Line> MAPPER =
        (row, _) ->
            new Line(
                State.valueOf(row.getString("state")),
                Urgency.valueOf(row.getString("urgency")),
                row.getLong("total"),
                row.getLong("overdue"));
  }

  /** Every state and urgency is named, also those that have none. */
  static Counts of(List<Line> lines) {
    var byState = new EnumMap<State, Long>(State.class);
    var byUrgency = new EnumMap<Urgency, Long>(Urgency.class);
    for (var state : State.values()) {
      byState.put(state, 0L);
    }
    for (var urgency : Urgency.values()) {
      byUrgency.put(urgency, 0L);
    }
    for (var line : lines) {
      byState.merge(line.state(), line.total(), Long::sum);
      byUrgency.merge(line.urgency(), line.total(), Long::sum);
    }
    return new Counts(
        lines.stream().mapToLong(Line::total).sum(),
        byState,
        byUrgency,
        lines.stream().mapToLong(Line::overdue).sum());
  }
}
