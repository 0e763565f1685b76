package org.leadrelay.intake.lead;

/** How many may see a lead, the widest first. */
public enum Handling {
  /** The owner's bureau and all above it. */
  OPEN,
  /** The owner's bureau, the leading officers above it, and the lead's readers. */
  RESTRICTED,
  /** The owner's bureau, the nation's leading officers, and the lead's readers. */
  SECRET;

  /** Whether more may see this than the other. */
  public boolean isWiderThan(Handling other) {
    return compareTo(other) < 0;
  }
}
