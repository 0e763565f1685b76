package org.leadrelay.audit.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The members of a JSON object, read with their types; takes no member that nobody asked for. */
final class Members {

  private final Map<String, Object> members;

  private Members(Map<String, Object> members) {
    this.members = members;
  }

  /** The object {@code value} with exactly these members, the optional ones aside. */
  static Members of(Object value, Set<String> required, Set<String> optional) {
    Map<String, Object> members = new HashMap<>();
    if (!(value instanceof Map<?, ?> object)) {
      throw new NotCanonicalException("not an object");
    }
    object.forEach((name, member) -> members.put((String) name, member));
    if (!members.keySet().containsAll(required)) {
      throw new NotCanonicalException("a member is missing");
    }
    if (!members.keySet().stream().allMatch(n -> required.contains(n) || optional.contains(n))) {
      throw new NotCanonicalException("an unknown member");
    }
    return new Members(members);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  Object value(String name) {
    return Optional.ofNullable(members.get(name)).orElseThrow(() -> wrong(name));
  }

  String text(String name) {
    return textOf(value(name));
  }

  long number(String name) {
    if (value(name) instanceof Long number) {
      return number;
    }
    throw wrong(name);
  }

  String hash(String name) {
    String text = text(name);
    if (Sha256.isHex(text)) {
      return text;
    }
    throw wrong(name);
  }

  UUID uuid(String name) {
    String text = text(name);
    UUID uuid = parsed(name, UUID::fromString);
    if (uuid.toString().equals(text)) {
      return uuid;
    }
    throw wrong(name);
  }

  Map<String, String> texts(String name) {
    return textsOf(value(name));
  }

  /** The object {@code value}, whose members are all texts. */
  static Map<String, String> textsOf(Object value) {
    if (!(value instanceof Map<?, ?> object)) {
      throw new NotCanonicalException("not an object");
    }
    Map<String, String> texts = new HashMap<>();
    object.forEach((name, text) -> texts.put((String) name, textOf(text)));
    return texts;
  }

  List<?> list(String name) {
    if (value(name) instanceof List<?> items) {
      return items;
    }
    throw wrong(name);
  }

  /** The text of a member as {@code parser} understands it. */
  <T> T parsed(String name, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (RuntimeException e) {
      throw wrong(name);
    }
  }

  private static String textOf(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new NotCanonicalException("not a text");
  }

  private static NotCanonicalException wrong(String name) {
    return new NotCanonicalException("member " + name + " is not what it must be");
  }
}
