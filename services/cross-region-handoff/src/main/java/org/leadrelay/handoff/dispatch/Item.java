package org.leadrelay.handoff.dispatch;

import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Sending;

/** One item of a dispatch as it was read. */
public sealed interface Item {

  /** The caller's own name of it, as far as it can be read. */
  @Nullable String clientRef();

  /** It can be sent, if no rule is against it. */
  record Fit(@Nullable String clientRef, Sending sending) implements Item {}

  /** It is malformed. */
  record Unfit(@Nullable String clientRef, Rejection why) implements Item {}
}
