package org.leadrelay.events.inbox;

import java.util.Set;

/**
 * What this service does with the events of a topic.
 *
 * <p>Events of one aggregate come in order, each one once: it is applied in the transaction that
 * remembers its id. A transaction may hold many events; one that fails is undone and tried again
 * alone.
 */
public interface TopicListener {

  /** The topic's name without prefix; one listener per topic in a service. */
  String topic();

  /** The types that {@link #apply} takes; others with a known schema are passed over. */
  Set<String> types();

  /**
   * Applies an event in the transaction of this thread.
   *
   * <p>A fault of the database or the broker is tried again without end; any other exception, like
   * a refusal, parks the event.
   */
  Verdict apply(Received event);
}
