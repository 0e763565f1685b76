package org.leadrelay.testkit.endpoints;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What two documents say differently, whatever the order of their members. */
final class Drift {

  private static final int LONGEST = 120;

  private Drift() {}

  /** One sentence for each place, deepest places only. */
  static Stream<String> between(JsonNode before, JsonNode after) {
    return between(before, after, JsonPointer.empty());
  }

  private static Stream<String> between(JsonNode before, JsonNode after, JsonPointer place) {
    if (before.equals(after)) {
      return Stream.empty();
    }
    if (before.isObject() && after.isObject()) {
      var names = new TreeSet<String>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      return names.stream()
          .flatMap(
              name -> between(before.path(name), after.path(name), place.appendProperty(name)));
    }
    if (before.isArray() && after.isArray()) {
      return IntStream.range(0, Math.max(before.size(), after.size()))
          .boxed()
          .flatMap(i -> between(before.path(i), after.path(i), place.appendIndex(i)));
    }
    return Stream.of("%s: %s, now %s".formatted(place, told(before), told(after)));
  }

  private static String told(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    var text = node.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
