package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads JSON of objects, arrays, strings and whole numbers: all that this package writes. */
final class JsonReader {

  private static final int DEPTH = 8;
  private static final int NUMBER_LENGTH = 18;

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  Object read() {
    Object value = value();
    skipSpace();
    if (at != text.length()) {
      throw fault("more than one value");
    }
    return value;
  }

  private Object value() {
    skipSpace();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new TreeMap<>();
    open('{');
    if (!skip('}')) {
      do {
        skipSpace();
        String name = string();
        expect(':');
        if (members.put(name, value()) != null) {
          throw fault("a member twice");
        }
      } while (skip(','));
      expect('}');
    }
    depth--;
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    open('[');
    if (!skip(']')) {
      do {
        items.add(value());
      } while (skip(','));
      expect(']');
    }
    depth--;
    return items;
  }

  private String string() {
    expect('"');
    StringBuilder content = new StringBuilder();
    while (peek() != '"') {
      char c = next();
      content.append(c == '\\' ? escaped() : c);
    }
    at++;
    return content.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> (char) (next4() & 0xFFFF);
      default -> throw fault("an unknown escape");
    };
  }

  private int next4() {
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      int value = Character.digit(next(), 16);
      if (value < 0) {
        throw fault("an unknown escape");
      }
      code = code * 16 + value;
    }
    return code;
  }

  private Long number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > NUMBER_LENGTH) {
      throw fault("not a value");
    }
    try {
      return Long.valueOf(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw fault("not a value");
    }
  }

  private void open(char bracket) {
    expect(bracket);
    if (++depth > DEPTH) {
      throw fault("nested too deeply");
    }
  }

  private char peek() {
    if (at == text.length()) {
      throw fault("cut off");
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private boolean skip(char c) {
    skipSpace();
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw fault("not JSON");
    }
  }

  private NotCanonicalException fault(String what) {
    return new NotCanonicalException(what + " at character " + at);
  }
}
