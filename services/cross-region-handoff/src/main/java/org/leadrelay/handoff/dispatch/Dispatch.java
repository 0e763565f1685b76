package org.leadrelay.handoff.dispatch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Many leads that a bureau sends in one call.
 *
 * @param call names the call that asked for it: a repetition goes on with it while it is unfinished
 * @param atomic whether all of it was sent or none
 * @param items how many there are
 * @param finishedAt when its caller was to be answered; null before
 */
public record Dispatch(
    UUID id,
    Jurisdiction origin,
    Call call,
    boolean atomic,
    int items,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  /**
   * One call, by digests.
   *
   * @param caller of who calls, and the key that names the call
   * @param body of what is asked
   */
  public record Call(String caller, String body) {}
}
