package org.leadrelay.testkit.endpoints;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A body with one fault.
 *
 * @param fault what is wrong, for people
 * @param text what is sent
 * @param pointer where the answer has to see the fault; empty when there is no such place
 */
record WrongBody(String fault, String text, String pointer) {

  private static final String UNKNOWN = "unexpected";

  /** All wrong bodies that a row knows, none when it has no body. */
  static Stream<WrongBody> of(Row row) {
    return row.body.stream()
        .flatMap(right ->
            Stream.of(
                    Stream.of(new WrongBody("a text that is no JSON", "{\"", "")),
                    places(right, JsonPointer.empty())
                        .filter(place -> !row.free.contains(place.toString()))
                        .flatMap(place -> atPlace(right, place)),
                    row.wrongValues.stream().map(wrong -> declared(right, wrong)))
                .flatMap(bodies -> bodies));
  }

  /** The first of them: unknown to every operation that has a body. */
  static String any(JsonNode right) {
    return with(right, JsonPointer.empty().appendProperty(UNKNOWN), IntNode.valueOf(1));
  }

  private static Stream<JsonPointer> places(JsonNode node, JsonPointer here) {
    var below =
        switch (node) {
          case ObjectNode object ->
              object
                  .propertyStream()
                  .flatMap(field -> places(field.getValue(), here.appendProperty(field.getKey())));
          case ArrayNode array ->
              IntStream.range(0, array.size())
                  .boxed()
                  .flatMap(i -> places(array.get(i), here.appendIndex(i)));
          default -> Stream.<JsonPointer>empty();
        };
    return Stream.concat(Stream.of(here), below);
  }

  private static Stream<WrongBody> atPlace(JsonNode right, JsonPointer place) {
    var unknown = place.appendProperty(UNKNOWN);
    return Stream.concat(
        right.at(place).isObject()
            ? Stream.of(
                new WrongBody(
                    "an unknown field " + unknown,
                    with(right, unknown, IntNode.valueOf(1)),
                    unknown.toString()))
            : Stream.empty(),
        place.matches() || right.at(place).isNull()
            ? Stream.empty()
            : Stream.of(
                new WrongBody(
                    "a wrong type at " + place,
                    with(right, place, ofOtherType(right.at(place))),
                    place.toString())));
  }

  private static JsonNode ofOtherType(JsonNode value) {
    return value.isTextual() ? IntNode.valueOf(1) : TextNode.valueOf("x");
  }

  private static WrongBody declared(JsonNode right, Row.WrongValue wrong) {
    return new WrongBody(
        wrong.value().isMissingNode()
            ? "nothing at " + wrong.pointer()
            : "%s at %s".formatted(wrong.value(), wrong.pointer()),
        with(right, JsonPointer.compile(wrong.pointer()), wrong.value()),
        wrong.pointer());
  }

  private static String with(JsonNode right, JsonPointer place, JsonNode value) {
    JsonNode copy = right.deepCopy();
    var last = place.last();
    switch (copy.at(Objects.requireNonNull(place.head()))) {
      case ObjectNode parent when value.isMissingNode() ->
          parent.remove(Set.of(last.getMatchingProperty()));
      case ObjectNode parent -> parent.set(last.getMatchingProperty(), value);
      case ArrayNode parent -> parent.set(last.getMatchingIndex(), value);
      default -> throw new IllegalArgumentException("The right body has no place " + place);
    }
    return copy.toString();
  }
}
