package org.leadrelay.intake.lead;

import org.jspecify.annotations.Nullable;

/**
 * What was said with a move, for the timeline.
 *
 * @param code the reason, or what was chosen
 * @param text what the officer wrote
 */
record Words(@Nullable String code, @Nullable String text) {

  static Words of(Action action) {
    return switch (action) {
      case Action.Amend _ -> new Words(null, null);
      case Action.Handle handle -> new Words(handle.handling().name(), handle.reason());
      case Action.Confirm confirm -> new Words(confirm.category().name(), confirm.legalBasis());
      case Action.Dismiss dismiss -> new Words(dismiss.reason().name(), dismiss.text());
      case Action.Close close -> new Words(close.reason().name(), close.outcome());
      case Action.Reopen reopen -> new Words(null, reopen.reason());
    };
  }
}
