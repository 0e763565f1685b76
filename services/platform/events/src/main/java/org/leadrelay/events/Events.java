package org.leadrelay.events;

import java.util.List;

/** The event log of this service, as a use case sees it. */
@FunctionalInterface
public interface Events {

  /**
   * Appends a fact in the caller's transaction: it becomes known if, and only if, that transaction
   * commits.
   *
   * <p>The caller holds the row lock of {@link Fact#aggregate()}. This is what makes the order of
   * an aggregate's facts the order of their sequences, for every reader.
   */
  void append(Fact fact);

  /**
   * Appends several facts in their order. They become visible to readers of the feed all at once,
   * however many they are.
   */
  default void appendAll(List<Fact> facts) {
    facts.forEach(this::append);
  }
}
