package org.leadrelay.courier.waybill;

import java.util.EnumMap;
import java.util.Map;

/**
 * What stands in one row, unjudged. It is filled again for each row, so nothing keeps one; not for
 * use by several threads.
 */
public final class RawRow {

  /** What was written for a field. */
  public enum Kind {
    /** Nothing, or null. */
    ABSENT,
    TEXT,
    NUMBER,
    TRUE,
    FALSE,
    /** An object or a list, where none belongs, or a text with half a character. */
    OTHER
  }

  private record Value(Kind kind, String text) {}

  private static final Value ABSENT = new Value(Kind.ABSENT, "");

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  /** Makes it a row in which nothing is written. */
  public void clear() {
    values.clear();
  }

  /** Sets a field to a text, or to a number as it is written. */
  public void set(Field field, Kind kind, String text) {
    values.put(field, new Value(kind, text));
  }

  /** Sets a field to something whose kind says all. */
  public void set(Field field, Kind kind) {
    set(field, kind, "");
  }

  Kind kind(Field field) {
    return values.getOrDefault(field, ABSENT).kind();
  }

  /** The text or number written there, empty for anything else. */
  String text(Field field) {
    return values.getOrDefault(field, ABSENT).text();
  }

  /** Whether the field counts as missing: absent, null, or a text of spaces only. */
  boolean missing(Field field) {
    return switch (kind(field)) {
      case ABSENT -> true;
      case TEXT -> isBlank(text(field));
      default -> false;
    };
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }
}
