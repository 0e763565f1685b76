package org.leadrelay.handoff.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A supervision order (督办): a superior of the holder wants to hear of a handoff by a moment.
 *
 * @param id counts from 1 within its handoff
 * @param by the superior that ordered
 * @param overdue whether its time ran out before it was answered
 */
public record Order(
    int id,
    Jurisdiction by,
    Instant at,
    Instant dueAt,
    String text,
    boolean overdue,
    @Nullable Answer answer) {

  /** What the holder told. */
  public record Answer(Jurisdiction by, Instant at, String text) {}

  boolean pending() {
    return answer == null;
  }

  Order answered(Answer told) {
    return new Order(id, by, at, dueAt, text, overdue, told);
  }

  Order missed() {
    return new Order(id, by, at, dueAt, text, true, answer);
  }
}
