package org.leadrelay.events.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Which partitions rest after a fault, each for itself and twice as long each time, up to 30
 * seconds. The log hears of the first fault and of the recovery.
 */
final class Pauses {

  private static final Logger LOG = Logger.getLogger(Pauses.class);
  private static final long FIRST = Duration.ofMillis(250).toNanos();
  private static final long LONGEST = Duration.ofSeconds(30).toNanos();

  private final Map<TopicPartition, Pause> pauses = new HashMap<>();

  private record Pause(int failures, long until, boolean over) {}

  /** The partition is to rest. */
  void begin(TopicPartition partition, RuntimeException fault) {
    var before = pauses.get(partition);
    int failures = before == null ? 0 : before.failures();
    LOG.logf(
        failures == 0 ? Logger.Level.WARN : Logger.Level.DEBUG, "%s rests: %s", partition, fault);
    long rest = Math.min(LONGEST, FIRST << Math.min(failures, 10));
    pauses.put(partition, new Pause(failures + 1, System.nanoTime() + rest, false));
  }

  /** The partition works. */
  void end(TopicPartition partition) {
    var before = pauses.remove(partition);
    if (before != null) {
      LOG.infof("%s goes on after %d failures", partition, before.failures());
    }
  }

  /** Partitions to be tried again now, each told once. */
  List<TopicPartition> due() {
    var due = new ArrayList<TopicPartition>();
    pauses.replaceAll((partition, pause) -> {
      if (pause.over() || System.nanoTime() - pause.until() < 0) {
        return pause;
      }
      due.add(partition);
      return new Pause(pause.failures(), pause.until(), true);
    });
    return due;
  }

  /** The partition is not ours any more. */
  void forget(Iterable<TopicPartition> partitions) {
    partitions.forEach(pauses::remove);
  }

  /** None is ours any more. */
  void clear() {
    pauses.clear();
  }

  /** How many partitions rest or were not seen to work since. */
  int count() {
    return pauses.size();
  }
}
