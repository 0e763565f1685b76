package org.leadrelay.audit.chain;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in its one canonical form (RFC 8785), for objects, arrays, strings and whole numbers: the
 * form that is hashed and signed. Members are sorted by UTF-16 code unit, there is no white space,
 * and only what must be escaped is.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /** Writes {@link Map}, {@link List}, {@link String} and {@link Long} values. */
  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws NotCanonicalException if {@code text} is anything else, however small the difference
   */
  static Object read(String text) {
    Object value = new JsonReader(text).read();
    if (!write(value).equals(text)) {
      throw new NotCanonicalException("not in canonical form");
    }
    return value;
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case String text -> writeString(text, out);
      case Long number -> out.append(number.longValue());
      case Map<?, ?> members -> writeObject(members, out);
      case List<?> items -> writeArray(items, out);
      default -> throw new IllegalArgumentException("no canonical form: " + value.getClass());
    }
  }

  private static void writeObject(Map<?, ?> members, StringBuilder out) {
    out.append('{');
    Iterator<? extends Map.Entry<?, ?>> sorted = new TreeMap<>(members).entrySet().iterator();
    while (sorted.hasNext()) {
      Map.Entry<?, ?> member = sorted.next();
      writeString((String) member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      if (sorted.hasNext()) {
        out.append(',');
      }
    }
    out.append('}');
  }

  private static void writeArray(List<?> items, StringBuilder out) {
    out.append('[');
    Iterator<?> rest = items.iterator();
    while (rest.hasNext()) {
      write(rest.next(), out);
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private static void writeString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      writeCharacter(text.charAt(i), out);
    }
    out.append('"');
  }

  private static void writeCharacter(char c, StringBuilder out) {
    if (c >= ' ' && c != '"' && c != '\\') {
      out.append(c);
    } else {
      writeEscaped(c, out);
    }
  }

  private static void writeEscaped(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default ->
          out.append("\\u00").append(c < 16 ? "0" : "1").append(Character.forDigit(c % 16, 16));
    }
  }
}
