package org.leadrelay.local.bench;

import java.util.Locale;

/**
 * Something measured, and its budget.
 *
 * @param what was measured
 * @param value of it, in the unit
 * @param unit for people; empty for a ratio
 * @param limit of the budget; not a number where there is none
 * @param bound on which side of the limit the value should be
 * @param detail how it came about
 */
public record Figure(
    String what, double value, String unit, double limit, Bound bound, String detail) {

  /** Where a value should be. */
  public enum Bound {
    AT_MOST("≤"),
    AT_LEAST("≥"),
    NONE("");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  /** A value that should be no higher. */
  public static Figure atMost(String what, double value, String unit, double limit, String detail) {
    return new Figure(what, value, unit, limit, Bound.AT_MOST, detail);
  }

  /** A value that should be no lower. */
  public static Figure atLeast(
      String what, double value, String unit, double limit, String detail) {
    return new Figure(what, value, unit, limit, Bound.AT_LEAST, detail);
  }

  /** A value without a budget, for comparison. */
  public static Figure noted(String what, double value, String unit, String detail) {
    return new Figure(what, value, unit, Double.NaN, Bound.NONE, detail);
  }

  /** Whether the budget is kept, if there is one. */
  public boolean kept() {
    return switch (bound) {
      case AT_MOST -> value <= limit;
      case AT_LEAST -> value >= limit;
      case NONE -> true;
    };
  }

  public String valueText() {
    return number(value) + unitText();
  }

  /** The limit with its sign; empty where there is none. */
  public String limitText() {
    return bound == Bound.NONE ? "" : bound.sign + " " + number(limit) + unitText();
  }

  /** The value as a part of the limit; empty where there is none. */
  public String ratioText() {
    return bound == Bound.NONE ? "" : String.format(Locale.ROOT, "%.2f", value / limit);
  }

  private String unitText() {
    return unit.isEmpty() ? "" : " " + unit;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%,.0f", value);
  }
}
