package org.leadrelay.intake.lead;

import java.util.Optional;

/** Who may set which handling level: raising is any officer's, lowering a leading officer's. */
final class Levels {

  private Levels() {}

  static Optional<Refusal> refusal(Lead lead, Signatory who, Action action) {
    var before = lead.content().handling();
    return switch (action) {
      case Action.Handle handle -> lowered(before, handle.handling(), who);
      case Action.Confirm confirm ->
          confirm.handling() == Handling.SECRET && !who.supervisor()
              ? Optional.of(Refusal.ROLE_REQUIRED)
              : lowered(before, confirm.handling(), who);
      case Action.Amend _, Action.Dismiss _, Action.Close _, Action.Reopen _ -> Optional.empty();
    };
  }

  private static Optional<Refusal> lowered(Handling from, Handling to, Signatory who) {
    return to.isWiderThan(from) && !who.supervisor()
        ? Optional.of(Refusal.HANDLING_LOWERED)
        : Optional.empty();
  }
}
