package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What happens to a handoff by itself, and when. Pure: the database keeps the next moment. */
public final class Timetable {

  private final Deadlines deadlines;

  public Timetable(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Something that happens at a moment if nothing else does before. */
  record Due(Instant at, Action action) {}

  /** What happens first, if anything will. */
  Optional<Due> next(Handoff handoff) {
    return all(handoff).stream().min(Comparator.comparing(Due::at));
  }

  /** When something next happens by itself. */
  public Optional<Instant> wakesAt(Handoff handoff) {
    return next(handoff).map(Due::at);
  }

  private List<Due> all(Handoff handoff) {
    var all = new ArrayList<Due>();
    if (handoff.state().ended()) {
      return all;
    }
    handoff.clocks().stream()
        .filter(Deadline::running)
        .forEach(clock -> of(clock, handoff).ifPresent(all::add));
    handoff
        .pendingOrders()
        .filter(order -> !order.overdue())
        .forEach(order -> all.add(new Due(order.dueAt(), new Action.MissOrder(order.id()))));
    var pause = handoff.pause();
    if (pause != null) {
      all.add(new Due(pause.until(), new Action.Resume(null)));
    }
    handoff
        .pendingExtension()
        .ifPresent(asked -> all.add(new Due(asked.lapsesAt(), new Action.LapseExtension())));
    var outcome = handoff.outcome();
    if (handoff.state() == State.CONCLUDED && outcome != null) {
      all.add(new Due(deadlines.silenceOver(outcome.at()), new Action.CloseUnanswered()));
    }
    return all;
  }

  /** A clock warns twice; then its holder's superior takes over, and above the nation is nobody. */
  private Optional<Due> of(Deadline clock, Handoff handoff) {
    var urgency = handoff.urgency();
    return switch (clock.said()) {
      case NONE ->
          Optional.of(
              new Due(deadlines.reminderOf(clock, urgency), new Action.Remind(clock.kind())));
      case REMINDED -> Optional.of(new Due(clock.dueAt(), new Action.Miss(clock.kind())));
      case OVERDUE ->
          Jurisdiction.NATION.equals(handoff.holder())
              ? Optional.empty()
              : Optional.of(
                  new Due(deadlines.graceEndOf(clock, urgency), new Action.TakeOver(clock.kind())));
    };
  }
}
