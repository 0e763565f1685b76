package org.leadrelay.events.relay;

import java.util.Comparator;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

/**
 * Which topic an event goes to.
 *
 * @param prefix begins every topic's name; empty but for tests
 * @param byType topic by beginning of the event's type; the longest that fits counts
 */
public record Topics(String prefix, Map<String, String> byType) {

  public Topics {
    byType = Map.copyOf(byType);
  }

  /** Empty for a type that stays in this service's feed. */
  public Optional<String> of(String type) {
    return byType.entrySet().stream()
        .filter(rule -> type.startsWith(rule.getKey()))
        .max(Comparator.comparingInt(rule -> rule.getKey().length()))
        .map(Entry::getValue)
        .map(prefix::concat);
  }

  /** Whether nothing goes to Kafka at all. */
  public boolean isEmpty() {
    return byType.isEmpty();
  }
}
