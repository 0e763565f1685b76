package org.leadrelay.courier.batch.rest;

/** Texts of a caller in cells that a spreadsheet will open. */
final class Cells {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private Cells() {}

  /** The text, with an apostrophe before what a spreadsheet would take for a formula. */
  static String text(String value) {
    return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
