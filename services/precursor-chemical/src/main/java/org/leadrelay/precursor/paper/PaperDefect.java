package org.leadrelay.precursor.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a flow needs and does not have.
 *
 * @param requirement which one, with its article
 * @param reason the first that applies, in the order of {@link Reason}
 * @param paper the paper that comes nearest; null where there is none
 * @param daysExpired for EXPIRED, how many days ago it ended; else 0
 */
public record PaperDefect(
    Requirement requirement, Reason reason, @Nullable UUID paper, long daysExpired) {

  /** Why a paper does not do, in the order in which it is asked. */
  public enum Reason {
    NONE,
    WRONG_HOLDER,
    WRONG_SUBSTANCE,
    WRONG_PARTNER,
    SUSPENDED,
    NOT_YET_VALID,
    EXPIRED,
    USED_UP,
    QUANTITY_EXCEEDED
  }
}
