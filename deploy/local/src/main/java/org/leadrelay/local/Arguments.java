package org.leadrelay.local;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadrelay.local.part.StackFailure;

/** What make hands over: {@code name=value} each; a variable that is not set has an empty value. */
public record Arguments(Map<String, String> values) {

  public static Arguments parse(String... words) {
    return new Arguments(
        Arrays.stream(words)
            .map(Arguments::pair)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Map.Entry<String, String> pair(String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      throw new StackFailure("\"" + word + "\" is not of the form name=value.");
    }
    return Map.entry(word.substring(0, equals), word.substring(equals + 1).strip());
  }

  /** The value, or an empty text where none was given. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
