package org.leadrelay.local.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.leadrelay.local.Patience;

/** A consumer of {@code handoffs.v1} that reads what is committed, and keeps all that comes. */
public final class KafkaWatch implements AutoCloseable {
  private static final String TOPIC = Committed.HANDOFFS;
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Patience PATIENCE = Patience.ofSeconds(60);

  private final String bootstrap;
  private final Queue<Delivery> deliveries = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<Boolean> placed = new CompletableFuture<>();
  private final Thread reader =
      Thread.ofPlatform().daemon().name("kafka-watch").unstarted(this::read);
  private volatile boolean closed;

  public KafkaWatch(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Connects, and returns when it stands behind the newest event. */
  public void connect() {
    reader.start();
    placed.join();
  }

  /** All that came, in the order of each handoff. */
  public List<Delivery> all() {
    return List.copyOf(deliveries);
  }

  /** What came about these handoffs, in the order of each. */
  public List<Delivery> of(Collection<String> handoffs) {
    return deliveries.stream().filter(each -> handoffs.contains(each.subject())).toList();
  }

  /** Returns when each of these events has come at least once. */
  public void await(Set<String> events) {
    PATIENCE.await(
        events.size() + " events on " + TOPIC,
        () -> events().containsAll(events) ? Optional.of(true) : Optional.empty());
  }

  private Set<String> events() {
    return deliveries.stream().map(Delivery::event).collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public void close() {
    closed = true;
  }

  private void read() {
    try (var consumer = Committed.records(bootstrap)) {
      var partitions = Committed.assignAll(consumer, TOPIC);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      placed.complete(true);
      while (!closed) {
        consumer.poll(POLL).forEach(message -> deliveries.add(Delivery.of(message)));
      }
    } catch (RuntimeException e) {
      placed.completeExceptionally(e);
      throw e;
    }
  }
}
