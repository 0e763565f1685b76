package org.leadrelay.precursor.alarm;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree, and what became of it. State is what people did; whether the
 * condition still holds is another matter.
 *
 * @param onset what the rule found first
 * @param conditionActive whether it is still so
 * @param openedAt by the service's clock
 * @param lastSeenAt when it was so last, in the world
 * @param count how often it was found
 * @param climbs how often it has climbed
 * @param dueAt when it climbs next; null if it does not
 * @param version the ETag: acts and climbs count, repeats do not
 */
public record Alarm(
    UUID id,
    UUID incident,
    Onset onset,
    AlarmState state,
    Level level,
    boolean conditionActive,
    Instant openedAt,
    Instant lastSeenAt,
    int count,
    int climbs,
    @Nullable Instant dueAt,
    Handling handling,
    long version) {

  static Alarm opened(UUID id, UUID incident, Onset onset, Instant now) {
    return new Alarm(
        id,
        incident,
        onset,
        AlarmState.OPEN,
        Level.STATION,
        true,
        now,
        onset.seenAt(),
        1,
        0,
        Climb.nextUnseen(onset.severity(), now, 0),
        Handling.begun(onset.seenAt()),
        1);
  }

  Alarm seenAgain(Instant at) {
    var last = at.isAfter(lastSeenAt) ? at : lastSeenAt;
    return with(state, level, true, last, count + 1, climbs, dueAt, handling.seenAgain(at), 0);
  }

  Alarm cleared() {
    return with(state, level, false, lastSeenAt, count, climbs, dueAt, handling, 0);
  }

  Alarm acknowledged(Handling.Act act) {
    return with(
        AlarmState.ACKNOWLEDGED,
        level,
        conditionActive,
        lastSeenAt,
        count,
        climbs,
        Climb.unresolved(onset.severity(), act.at()),
        handling.acknowledgedBy(act),
        1);
  }

  Alarm resolved(Handling.Act act, Cause cause, @Nullable String note) {
    return with(
        AlarmState.RESOLVED,
        level,
        conditionActive,
        lastSeenAt,
        count,
        climbs,
        null,
        handling.resolvedBy(act, cause, note),
        1);
  }

  Alarm climbed() {
    var unseen = state == AlarmState.OPEN;
    var severity = onset.severity();
    var to = unseen ? Climb.ofUnseen(severity, climbs) : Climb.above(severity, level);
    var next = unseen ? Climb.nextUnseen(severity, openedAt, climbs + 1) : null;
    return with(state, to, conditionActive, lastSeenAt, count, climbs + 1, next, handling, 1);
  }

  private Alarm with(
      AlarmState nextState,
      Level nextLevel,
      boolean active,
      Instant last,
      int times,
      int climbed,
      @Nullable Instant due,
      Handling handled,
      long versions) {
    return new Alarm(
        id,
        incident,
        onset,
        nextState,
        nextLevel,
        active,
        openedAt,
        last,
        times,
        climbed,
        due,
        handled,
        version + versions);
  }
}
