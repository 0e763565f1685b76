package org.leadrelay.events.inbox;

import java.util.Optional;
import javax.sql.DataSource;
import org.leadrelay.events.inbox.ParkedEvents.FirstEvent;
import org.leadrelay.events.inbox.ParkedEvents.ParkedKey;

/**
 * Applies parked events, each key in its order, here and not through Kafka: sending them to the
 * topic again would repeat them for every other consumer.
 */
public final class Replay {

  private final Transactions transactions;
  private final ParkedEvents events;
  private final Admission admission;

  Replay(DataSource source, Transactions transactions, Admission admission, String consumer) {
    this.transactions = transactions;
    this.events = new ParkedEvents(source, consumer);
    this.admission = admission;
  }

  /**
   * What came of a replay.
   *
   * @param applied events that are applied now
   * @param keysReleased keys whose events are applied all
   * @param keysParked keys that still wait behind an event that failed again
   */
  public record Outcome(int applied, int keysReleased, int keysParked) {

    private static final Outcome NONE = new Outcome(0, 0, 0);

    private Outcome plus(Outcome other) {
      return new Outcome(
          applied + other.applied,
          keysReleased + other.keysReleased,
          keysParked + other.keysParked);
    }
  }

  /** Tries every key; one that fails again does not keep the others back. */
  public Outcome run() {
    return events.keys().stream().map(this::replay).reduce(Outcome.NONE, Outcome::plus);
  }

  private Outcome replay(ParkedKey key) {
    int applied = 0;
    while (true) {
      var first = transactions.inTransaction(() -> firstOrRelease(key));
      if (first.isEmpty()) {
        return new Outcome(applied, 1, 0);
      }
      if (!applied(key, first.get())) {
        return new Outcome(applied, 0, 1);
      }
      applied++;
    }
  }

  private Optional<FirstEvent> firstOrRelease(ParkedKey key) {
    events.lock(key.topic(), key.key());
    var first = events.first(key);
    if (first.isEmpty()) {
      events.release(key);
    }
    return first;
  }

  private boolean applied(ParkedKey key, FirstEvent first) {
    try {
      transactions.run(() -> {
        events.lock(key.topic(), key.key());
        if (!admission.isRepeated(first.message())) {
          admission.apply(first.message());
        }
        events.remove(first);
      });
      return true;
    } catch (RuntimeException fault) {
      if (Fault.passes(fault)) {
        throw fault;
      }
      transactions.run(() -> events.failedAgain(first, Fault.reason(fault)));
      return false;
    }
  }
}
