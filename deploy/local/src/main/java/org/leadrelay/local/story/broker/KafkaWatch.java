package org.leadrelay.local.story.broker;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.leadrelay.local.Patience;

/** A consumer of {@code handoffs.v1} that reads what is committed, and keeps all that comes. */
public final class KafkaWatch implements AutoCloseable {
  private static final String TOPIC = "handoffs.v1";
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

  /** What came about these handoffs, in the order of each. */
  public List<Delivery> of(Collection<String> handoffs) {
    return deliveries.stream().filter(each -> handoffs.contains(each.handoff())).toList();
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
    try (var consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
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

  private Map<String, Object> settings() {
    return Map.of(
        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
        bootstrap,
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        "read_committed",
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
        500L);
  }
}
