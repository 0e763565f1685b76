package org.leadrelay.events.relay;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.worker.Turn;

/**
 * Copies positioned events to Kafka in the order of their positions, at least once, each under one
 * id.
 *
 * <p>Each batch is one Kafka transaction; only after its commit does the published position move. A
 * crash in between sends the batch again. The producer's transactional id is the same on every
 * replica: a successor's start fences its predecessor, so that one which was paused, or cut off
 * from the database, can send nothing more between or behind the successor's events. Whatever goes
 * wrong, the producer is thrown away, another replica may begin at once, and the next turn begins
 * from the position in the database.
 *
 * <p>The lease is renewed every second, between batches and while one is under way: it can be
 * short, so that a killed leader is soon followed, and still outlives a slow broker.
 */
public final class Relay implements Turn {

  private static final Duration REST = Duration.ofSeconds(1);

  /** Each batch is a transaction of the broker and two commits of the database. */
  private static final Duration PACE = Duration.ofMillis(100);

  private static final int BATCH = 500;

  private final UUID replica = UUID.randomUUID();
  private final Publication publication;
  private final Topics topics;
  private final Duration lease;
  private final Supplier<Producer<String, byte[]>> producers;
  private @Nullable Producer<String, byte[]> producer;

  /**
   * A relay.
   *
   * @param lease how long another replica waits for a sign of this one before it takes over; more
   *     than the second between two signs
   * @param producers open transactional producers of one transactional id, not yet initialised
   */
  public Relay(
      Publication publication,
      Topics topics,
      Duration lease,
      Supplier<Producer<String, byte[]>> producers) {
    this.publication = publication;
    this.topics = topics;
    this.lease = lease;
    this.producers = producers;
  }

  @Override
  public Duration take() {
    try {
      var published = publication.lead(replica, lease);
      if (published.isEmpty()) {
        discard();
        return REST;
      }
      return publish(published.getAsLong());
    } catch (RuntimeException e) {
      stepDown(e);
      throw e;
    }
  }

  @Override
  public Duration pace() {
    return PACE;
  }

  private Duration publish(long published) {
    var events = publication.behind(published, BATCH);
    if (events.isEmpty()) {
      return REST;
    }
    try (var _ = Renewal.each(REST, () -> publication.renew(replica, lease))) {
      send(events);
    }
    publication.advance(replica, published, events.getLast().cursor().position());
    return events.size() == BATCH ? Duration.ZERO : REST;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what a send could not do
  private void send(List<FeedEvent> events) {
    var messages =
        events.stream()
            .flatMap(event ->
                topics.of(event.type()).map(topic -> CloudEvent.onto(topic, event)).stream())
            .toList();
    if (messages.isEmpty()) {
      return;
    }
    var open = initialised();
    open.beginTransaction();
    messages.forEach(open::send);
    open.commitTransaction();
  }

  private Producer<String, byte[]> initialised() {
    var open = producer;
    if (open == null) {
      open = producers.get();
      producer = open;
      open.initTransactions();
    }
    return open;
  }

  /* Another replica may reach what this one cannot. */
  private void stepDown(RuntimeException fault) {
    discard();
    try {
      publication.release(replica);
    } catch (RuntimeException unreachable) {
      fault.addSuppressed(unreachable);
    }
  }

  private void discard() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
  }

  @Override
  public void end() {
    discard();
    publication.release(replica);
  }
}
