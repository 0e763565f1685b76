package org.leadrelay.courier.alert;

import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Disposition.Reason;

/** What an officer says of an alert. */
public sealed interface Verdict {

  /** In words, if any. */
  @Nullable String text();

  /** It has to do with the lead. */
  record Confirm(@Nullable String text) implements Verdict {}

  /** It has not. */
  record Dismiss(Reason reason, @Nullable String text) implements Verdict {}
}
