package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Proof of what happened at one destination: each receipt is given once, with time and unit. */
public record Receipts(
    @Nullable Receipt delivered,
    @Nullable Receipt opened,
    @Nullable Receipt decided,
    @Nullable Receipt outcome) {

  public static final Receipts NONE = new Receipts(null, null, null, null);

  /** When, and by which bureau. */
  public record Receipt(Instant at, Jurisdiction by) {}

  /** The two receipts that reading gives; the other two come with an action. */
  public enum Kind {
    DELIVERED,
    OPENED;

    /** The receipt's name on the audit chain. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean has(Kind kind) {
    return (kind == Kind.DELIVERED ? delivered : opened) != null;
  }

  Receipts with(Kind kind, Receipt receipt) {
    return kind == Kind.DELIVERED
        ? new Receipts(receipt, opened, decided, outcome)
        : new Receipts(delivered, receipt, decided, outcome);
  }

  /** A return after an acceptance changes the answer, not the moment of the first decision. */
  Receipts decided(Receipt receipt) {
    return decided == null ? new Receipts(delivered, opened, receipt, outcome) : this;
  }

  /** The outcome that was reported does not stand any more. */
  Receipts withoutOutcome() {
    return new Receipts(delivered, opened, decided, null);
  }

  Receipts outcome(Receipt receipt) {
    return new Receipts(delivered, opened, decided, receipt);
  }
}
