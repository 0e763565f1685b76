package org.leadrelay.handoff.dispatch.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.handoff.dispatch.Delivery;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.jurisdiction.Jurisdiction;

/** One group of a count by destination and state. */
record DeliveryLine(
    Jurisdiction destination,
    State state,
    boolean movedOn,
    long total,
    long delivered,
    long opened) {

  static DeliveryLine of(ResultSet row) throws SQLException {
    return new DeliveryLine(
        Jurisdiction.of(row.getString("destination")),
        State.valueOf(row.getString("state")),
        row.getBoolean("moved_on"),
        row.getLong("total"),
        row.getLong("delivered"),
        row.getLong("opened"));
  }

  /** One of each destination, in the order of the lines. */
  static List<Delivery> sum(List<DeliveryLine> lines) {
    var sums = new LinkedHashMap<Jurisdiction, Delivery>();
    lines.forEach(line -> sums.merge(line.destination, line.delivery(), DeliveryLine::plus));
    return List.copyOf(sums.values());
  }

  /** Receipts are those of the current destination: what moved on has none here. */
  private Delivery delivery() {
    return movedOn
        ? new Delivery(destination, total, 0, 0, total, Map.of())
        : new Delivery(destination, total, delivered, opened, 0, Map.of(state, total));
  }

  private static Delivery plus(Delivery one, Delivery other) {
    var byState = new EnumMap<State, Long>(State.class);
    byState.putAll(one.byState());
    other.byState().forEach((state, count) -> byState.merge(state, count, Long::sum));
    return new Delivery(
        one.destination(),
        one.sent() + other.sent(),
        one.delivered() + other.delivered(),
        one.opened() + other.opened(),
        one.movedOn() + other.movedOn(),
        byState);
  }
}
