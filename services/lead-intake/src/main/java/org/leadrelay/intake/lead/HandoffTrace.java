package org.leadrelay.intake.lead;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What is known here of one handoff of a lead.
 *
 * @param request names the asking; the handoff's own id where it was sent without one
 * @param handoff once it was sent
 * @param handoffState as its last event told
 * @param code why it was refused
 * @param outcome once it was concluded
 * @param lastAskedAt when it was asked last, while there is no answer
 */
public record HandoffTrace(
    UUID request,
    UUID lead,
    Jurisdiction destination,
    String urgency,
    State state,
    @Nullable UUID handoff,
    @Nullable String handoffState,
    @Nullable String code,
    @Nullable String outcome,
    Instant askedAt,
    Instant lastAskedAt) {

  /** How long an answer may take before it is late, and asked for again. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Set<String> WITH_NOBODY_ELSE =
      Set.of("CLOSED", "WITHDRAWN", "RECALLED", "RETURNED");

  /** What came of the asking. */
  public enum State {
    ASKED,
    SENT,
    REFUSED
  }

  /** A handoff that was asked for and has no answer yet. */
  public static HandoffTrace asked(
      UUID request, UUID lead, Jurisdiction destination, String urgency, Instant at) {
    return new HandoffTrace(
        request, lead, destination, urgency, State.ASKED, null, null, null, null, at, at);
  }

  /** Whether another bureau has to act on it, or will have. */
  public boolean isUnderWay() {
    return state == State.ASKED || isOpen();
  }

  /** Whether another bureau has to act on it. */
  public boolean isOpen() {
    return state == State.SENT && !WITH_NOBODY_ELSE.contains(String.valueOf(handoffState));
  }

  /** Whether it should have been answered by now. */
  public boolean isLate(Instant now) {
    return state == State.ASKED && !now.isBefore(askedAt.plus(PATIENCE));
  }

  boolean stands(String told) {
    return state == State.SENT && told.equals(handoffState);
  }

  /** The same, sent as this handoff. */
  public HandoffTrace sent(UUID as, String told) {
    return new HandoffTrace(
        request,
        lead,
        destination,
        urgency,
        State.SENT,
        as,
        told,
        null,
        null,
        askedAt,
        lastAskedAt);
  }

  /** The same, refused for this reason. */
  public HandoffTrace refused(String why) {
    return new HandoffTrace(
        request,
        lead,
        destination,
        urgency,
        State.REFUSED,
        null,
        null,
        why,
        null,
        askedAt,
        lastAskedAt);
  }

  /** The same, where its last event has it. */
  public HandoffTrace moved(Jurisdiction now, String told, @Nullable String result) {
    return new HandoffTrace(
        request,
        lead,
        now,
        urgency,
        State.SENT,
        handoff,
        told,
        null,
        result == null ? outcome : result,
        askedAt,
        lastAskedAt);
  }

  /** The same, asked again. */
  public HandoffTrace askedAgain(Instant at) {
    return new HandoffTrace(
        request,
        lead,
        destination,
        urgency,
        state,
        handoff,
        handoffState,
        code,
        outcome,
        askedAt,
        at);
  }
}
