package org.leadrelay.audit.chain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody claims that an entry's state was: {@code {"aggregate":"...","n":1,"values":{}}}.
 */
public record ClaimedValues(UUID aggregate, long n, Map<String, String> values) {

  public ClaimedValues {
    values = Map.copyOf(values);
  }

  /**
   * Reads a line; its form is free, since nothing is hashed of it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ClaimedValues parse(String line) {
    try {
      Members members =
          Members.of(new JsonReader(line).read(), Set.of("aggregate", "n", "values"), Set.of());
      return new ClaimedValues(
          members.uuid("aggregate"), members.number("n"), members.texts("values"));
    } catch (NotCanonicalException e) {
      throw new IllegalArgumentException("not a line of values", e);
    }
  }
}
