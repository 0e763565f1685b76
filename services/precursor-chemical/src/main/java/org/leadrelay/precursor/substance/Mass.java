package org.leadrelay.precursor.substance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mass in whole milligrams; negative where it is a balance or a difference.
 *
 * @param milligrams exact, at most {@link #LARGEST_MG} either way
 */
public record Mass(long milligrams) implements Comparable<Mass> {

  /** A thousand million tonnes would be a mistake: 10^15 mg are one million tonnes. */
  public static final long LARGEST_MG = 1_000_000_000_000_000L;

  public static final Mass ZERO = new Mass(0);

  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
  private static final int GRAM_DECIMALS = 3;
  private static final int KILOGRAM_DECIMALS = 6;

  public Mass {
    if (Math.abs(milligrams) > LARGEST_MG) {
      throw new IllegalArgumentException("more than a million tonnes");
    }
  }

  public static Mass grams(long grams) {
    return new Mass(Math.multiplyExact(grams, 1_000L));
  }

  public static Mass kilograms(long kilograms) {
    return new Mass(Math.multiplyExact(kilograms, 1_000_000L));
  }

  /**
   * Reads a mass as the suite writes it: ASCII digits with an optional fraction, without sign,
   * exponent, white space or full-width digits.
   *
   * @param unit {@code g} or {@code kg}
   * @return nothing if it is not written so, finer than 1 mg, zero, or above {@link #LARGEST_MG}
   */
  public static Optional<Mass> parse(String quantity, String unit) {
    int decimals =
        switch (unit) {
          case "g" -> GRAM_DECIMALS;
          case "kg" -> KILOGRAM_DECIMALS;
          default -> -1;
        };
    return decimals < 0
        ? Optional.empty()
        : decimal(quantity).flatMap(number -> exact(number, decimals));
  }

  /**
   * The mass of a volume of liquid, half-even to the milligram.
   *
   * @param litres as {@link #parse} reads numbers
   * @param gramsPerMillilitre density, above zero
   * @return nothing if the volume is not written so, zero, or too much
   */
  public static Optional<Mass> ofLitres(String litres, BigDecimal gramsPerMillilitre) {
    return decimal(litres)
        .map(volume ->
            volume.multiply(gramsPerMillilitre).setScale(KILOGRAM_DECIMALS, RoundingMode.HALF_EVEN))
        .flatMap(kilograms -> exact(kilograms, KILOGRAM_DECIMALS));
  }

  public Mass plus(Mass other) {
    return new Mass(milligrams + other.milligrams);
  }

  public Mass minus(Mass other) {
    return new Mass(milligrams - other.milligrams);
  }

  public boolean isMoreThan(Mass other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Mass other) {
    return Long.compare(milligrams, other.milligrams);
  }

  /** Grams with exactly three decimals: {@code 1250.000}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(milligrams, GRAM_DECIMALS).toPlainString();
  }

  private static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Optional<Mass> exact(BigDecimal number, int decimals) {
    var whole = number.movePointRight(decimals).stripTrailingZeros();
    if (whole.scale() > 0
        || whole.signum() <= 0
        || whole.compareTo(BigDecimal.valueOf(LARGEST_MG)) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Mass(whole.longValueExact()));
  }
}
