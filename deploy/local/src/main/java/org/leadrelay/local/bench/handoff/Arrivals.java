package org.leadrelay.local.bench.handoff;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.leadrelay.local.bureau.Mail;

/** What was done and has not yet arrived on the other side, and how long the rest took. */
final class Arrivals {
  private final Map<Awaited, Long> awaited = new ConcurrentHashMap<>();
  private final Queue<Duration> took = new ConcurrentLinkedQueue<>();

  /**
   * An event on a bureau's stream.
   *
   * @param lead by its origin's reference
   * @param told the event's name
   */
  record Awaited(String reader, String lead, String told) {}

  /**
   * Something is done that will arrive.
   *
   * @param due the nanosecond from which the time counts
   */
  void await(Awaited event, long due) {
    awaited.put(event, due);
  }

  /** An entry has come on a bureau's stream. */
  void arrived(String reader, Mail mail) {
    var due = awaited.remove(new Awaited(reader, mail.lead(), mail.type()));
    if (due != null) {
      took.add(Duration.ofNanos(mail.arrived() - due));
    }
  }

  /** So many have not arrived. */
  int missing() {
    return awaited.size();
  }

  /** The times since the last call. */
  List<Duration> drain() {
    var all = List.copyOf(took);
    took.clear();
    return all;
  }
}
