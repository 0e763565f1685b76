package org.leadrelay.intake.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; null narrows nothing.
 *
 * @param since the earliest moment of the last change
 */
public record Filter(
    @Nullable Status status, @Nullable Category category, @Nullable Instant since) {

  /** Narrows nothing. */
  public static final Filter NONE = new Filter(null, null, null);
}
