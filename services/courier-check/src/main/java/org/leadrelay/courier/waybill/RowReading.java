package org.leadrelay.courier.waybill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** One row under judgement: what its fields hold, and what has been found wrong so far. */
final class RowReading {

  private static final int LONGEST_SHOWN = 64;
  private static final int LONGEST_NUMBER = 20;

  private final RawRow row;
  private final List<RowViolation> violations = new ArrayList<>(0);

  RowReading(RawRow row) {
    this.row = row;
  }

  boolean isSound() {
    return violations.isEmpty();
  }

  void fault(Field field, RowCode code) {
    violations.add(new RowViolation(field.label(), code));
  }

  boolean missing(Field field) {
    return row.missing(field);
  }

  /** The text of a field that must be there; empty, with the fault noted, if it is not. */
  String required(Field field, RowCode ofWrongType) {
    if (row.missing(field)) {
      fault(field, RowCode.MISSING_FIELD);
      return "";
    }
    return text(field, ofWrongType);
  }

  /** The text of a field that is not missing; empty, with the fault noted, if it is no text. */
  String text(Field field, RowCode ofWrongType) {
    if (row.kind(field) != Kind.TEXT) {
      fault(field, ofWrongType);
      return "";
    }
    return row.text(field);
  }

  /** The text of a field that must be there and must not have more characters. */
  String required(Field field, int longest) {
    var text = required(field, RowCode.WRONG_TYPE);
    if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
      fault(field, RowCode.TOO_LONG);
    }
    return text;
  }

  /** A yes or no that must be there; no, with the fault noted, if it is not. */
  boolean flag(Field field) {
    if (row.missing(field)) {
      fault(field, RowCode.MISSING_FIELD);
    } else if (row.kind(field) != Kind.TRUE && row.kind(field) != Kind.FALSE) {
      fault(field, RowCode.WRONG_TYPE);
    }
    return row.kind(field) == Kind.TRUE;
  }

  /** A whole number from 1 to the limit; 0, with the fault noted, if there is none. */
  int whole(Field field, int limit, RowCode otherwise) {
    if (row.missing(field)) {
      fault(field, RowCode.MISSING_FIELD);
      return 0;
    }
    int value = row.kind(field) == Kind.NUMBER ? whole(row.text(field)) : 0;
    if (value < 1 || value > limit) {
      fault(field, otherwise);
      return 0;
    }
    return value;
  }

  private static int whole(String number) {
    if (number.length() > LONGEST_NUMBER) {
      return 0;
    }
    try {
      return new BigDecimal(number).intValueExact();
    } catch (ArithmeticException | NumberFormatException fraction) {
      return 0;
    }
  }

  RejectedRow rejected(int line) {
    return new RejectedRow(line, shownNumber(), violations);
  }

  /** What stands in the place of the number, as much as helps to find the row again. */
  private @Nullable String shownNumber() {
    return Optional.of(row.text(Field.WAYBILL_NO))
        .filter(text -> !text.isEmpty())
        .map(text ->
            text.length() <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)))
        .orElse(null);
  }
}
