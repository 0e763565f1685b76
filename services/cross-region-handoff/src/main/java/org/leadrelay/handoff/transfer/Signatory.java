package org.leadrelay.handoff.transfer;

import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The officer who acts, and for which bureau.
 *
 * @param officer the token's subject: an account, never a person's name
 */
public record Signatory(Jurisdiction bureau, boolean supervisor, String officer) {

  private static final String CLOCK = "clock";

  /** Nobody acts: the time of a bureau has come. */
  static Signatory clockOf(Jurisdiction bureau) {
    return new Signatory(bureau, false, CLOCK);
  }

  boolean isClock() {
    return officer.equals(CLOCK);
  }
}
