package org.leadrelay.precursor.substance;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stated quantity comes to. */
public sealed interface Weighing {

  record Known(Mass mass) implements Weighing {}

  /** Not a number as the suite writes it, an unknown unit, zero, finer than 1 mg, or too much. */
  record Malformed() implements Weighing {}

  /** Litres of a solid, or of a solution whose density was not given. */
  record DensityUnknown() implements Weighing {}

  /**
   * Weighs a quantity.
   *
   * @param unit {@code g}, {@code kg} or {@code L}
   * @param ownDensity grams per millilitre as the enterprise measured it, before the catalogue's
   */
  static Weighing of(
      String quantity, String unit, Substance substance, @Nullable BigDecimal ownDensity) {
    if (!unit.equals("L")) {
      return known(Mass.parse(quantity, unit));
    }
    return Optional.ofNullable(ownDensity)
        .or(substance::density)
        .map(density -> known(Mass.ofLitres(quantity, density)))
        .orElseGet(DensityUnknown::new);
  }

  private static Weighing known(Optional<Mass> mass) {
    return mass.<Weighing>map(Known::new).orElseGet(Malformed::new);
  }
}
