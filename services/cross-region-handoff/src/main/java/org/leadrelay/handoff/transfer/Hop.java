package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One stop on a handoff's way: who was asked, why, and what it answered.
 *
 * @param n counts from 1
 * @param by the bureau that chose this destination
 * @param asked the handoff's sequence when this destination was asked, or asked again
 * @param grounds given when the handoff had been at this destination before, and by an arbiter
 * @param supplements what the origin added for this destination after it answered INCOMPLETE
 */
public record Hop(
    int n,
    Jurisdiction destination,
    Cause cause,
    Jurisdiction by,
    Instant at,
    long asked,
    @Nullable String grounds,
    @Nullable Answer answer,
    Receipts receipts,
    List<Supplement> supplements) {

  public Hop {
    supplements = List.copyOf(supplements);
  }

  /** Why the handoff went there. */
  public enum Cause {
    SENT,
    REDIRECTED,
    /** The arbiter chose it; there is nothing left to accept or return. */
    DESIGNATED,
    /** The destination before it was silent; its superior took its place. */
    CLIMBED
  }

  /** What the destination said: accepted, or returned and why. */
  public record Answer(
      Verb action,
      @Nullable ReturnReason reason,
      Instant at,
      @Nullable String suggested,
      List<String> missing,
      @Nullable String duplicateOf,
      @Nullable String caseNumber,
      @Nullable String text) {

    public Answer {
      missing = List.copyOf(missing);
    }
  }

  /** What the origin wrote when it added what was missing. */
  public record Supplement(Instant at, String text) {}

  Hop answered(Answer newAnswer) {
    var decision = new Receipts.Receipt(newAnswer.at(), destination);
    return new Hop(
        n,
        destination,
        cause,
        by,
        at,
        asked,
        grounds,
        newAnswer,
        receipts.decided(decision),
        supplements);
  }

  /** The same destination is asked again: its answer is open and its receipts start anew. */
  Hop supplemented(Supplement supplement, long sequence) {
    var all = new ArrayList<>(supplements);
    all.add(supplement);
    return new Hop(n, destination, cause, by, at, sequence, grounds, null, Receipts.NONE, all);
  }

  Hop with(Receipts newReceipts) {
    return new Hop(n, destination, cause, by, at, asked, grounds, answer, newReceipts, supplements);
  }

  /** When something last happened at this stop that its destination had a part in. */
  public Instant lastStep() {
    return answer == null ? at : answer.at();
  }

  boolean returnedAs(ReturnReason reason) {
    return answer != null && answer.reason() == reason;
  }
}
