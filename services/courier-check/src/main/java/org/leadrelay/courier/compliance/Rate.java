package org.leadrelay.courier.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A part of a whole.
 *
 * @param numerator parcels that comply
 * @param denominator parcels that have to
 * @param exempt parcels that need not, in neither of the two
 */
public record Rate(long numerator, long denominator, long exempt) {

  private static final int DIGITS = 6;

  /** Parcels that have to comply and do not. */
  public long missing() {
    return denominator - numerator;
  }

  /**
   * The share, 0 to 1, with six digits and cut off: it is 1 only when nothing is missing. Empty
   * when there is nothing to comply.
   */
  public Optional<BigDecimal> share() {
    return denominator == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), DIGITS, RoundingMode.DOWN));
  }
}
