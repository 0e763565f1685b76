package org.leadrelay.handoff.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One handoff as the reference model keeps it: a page of named texts and nothing else. */
final class ModelPage {

  private static final UUID UNKNOWN = new UUID(0, 0);

  private final Map<String, String> texts = new TreeMap<>();
  private UUID id = UNKNOWN;

  /** What production calls it. */
  void identify(UUID given) {
    id = given;
  }

  UUID id() {
    return id;
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  boolean is(String name, @Nullable String text) {
    return Objects.equals(texts.get(name), text);
  }

  String get(String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  int number(String name) {
    return Integer.parseInt(texts.getOrDefault(name, "0"));
  }

  /** Writes a text; nothing written is the same as no text. */
  void put(String name, @Nullable Object text) {
    if (text == null) {
      texts.remove(name);
    } else {
      texts.put(name, text.toString());
    }
  }

  int count(String name) {
    var next = number(name) + 1;
    put(name, next);
    return next;
  }

  /** Strikes out everything whose name begins so. */
  void clear(String prefix) {
    texts.keySet().removeIf(name -> name.startsWith(prefix));
  }

  /** The name of something about the current hop. */
  String hop(String name) {
    return "hop." + number("hops") + "." + name;
  }

  String destination() {
    return get(hop("destination"));
  }

  boolean givenBack() {
    return is(hop("answer"), "return");
  }

  boolean ended() {
    return is("state", "CLOSED") || is("state", "WITHDRAWN");
  }

  /** The numbers of the hops that led to a bureau. */
  List<Integer> visits(String bureau) {
    var visits = new ArrayList<Integer>();
    for (var n = 1; n <= number("hops"); n++) {
      if (is("hop." + n + ".destination", bureau)) {
        visits.add(n);
      }
    }
    return visits;
  }

  Map<String, String> texts() {
    return texts;
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
