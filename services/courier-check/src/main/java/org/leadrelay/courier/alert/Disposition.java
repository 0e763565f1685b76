package org.leadrelay.courier.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * How an alert was judged.
 *
 * @param reason of a dismissal; null for a confirmation
 * @param officer the token's subject: an account, never a person's name
 */
public record Disposition(
    State result,
    @Nullable Reason reason,
    @Nullable String text,
    Jurisdiction by,
    String officer,
    Instant at) {

  /** Why an alert has nothing to do with its lead. */
  public enum Reason {
    /** The number belongs to somebody else by now. */
    CHANGED_HANDS,
    /** The courier's record is wrong. */
    WRONG_RECORD,
    /** The parcel was looked at, or is known. */
    HARMLESS,
    /** Said in words. */
    OTHER
  }
}
