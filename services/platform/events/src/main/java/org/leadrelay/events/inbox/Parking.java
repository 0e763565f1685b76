package org.leadrelay.events.inbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the events of one topic wait that cannot be applied, each key apart.
 *
 * <p>Which keys have parked events is kept in memory, so that the others cost no look into the
 * database; a key found here is asked for again under its lock, as a replay may have released it.
 */
final class Parking {

  private final ParkedEvents events;
  private final String topic;
  private final int cap;
  private final Set<String> keys = ConcurrentHashMap.newKeySet();

  /** Parks at most {@code cap} keys of the topic. */
  Parking(ParkedEvents events, String topic, int cap) {
    this.events = events;
    this.topic = topic;
    this.cap = cap;
  }

  /** Reads the keys from the database; to be called when partitions are assigned. */
  void load() {
    keys.clear();
    keys.addAll(events.keys(topic));
  }

  /**
   * Whether an earlier event of the key is parked; then the key stays locked until the transaction
   * ends.
   */
  boolean holds(String key) {
    if (!keys.contains(key)) {
      return false;
    }
    if (events.lock(topic, key)) {
      return true;
    }
    keys.remove(key);
    return false;
  }

  /**
   * Parks an event in the transaction of this thread.
   *
   * @throws Full when this would be one key too many
   */
  void park(Message message, String reason) {
    boolean newKey = events.park(message, reason);
    if (newKey && events.count(topic) > cap) {
      throw new Full(topic, cap);
    }
    keys.add(message.key());
  }

  /**
   * So many keys fail that the fault is not theirs: the partition stops instead of parking the rest
   * as well.
   */
  static final class Full extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Full(String topic, int cap) {
      super("%d keys of %s are parked: the partition stops".formatted(cap, topic));
    }
  }
}
