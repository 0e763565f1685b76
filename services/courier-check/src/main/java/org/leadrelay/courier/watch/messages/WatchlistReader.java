package org.leadrelay.courier.watch.messages;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.events.worker.Turn;

/**
 * Keeps the watchlist as the topic says it: from its beginning, all partitions, without a group, as
 * every replica needs all of it.
 *
 * <p>It is warm when it has read to where the topic ended at the first connection, and stays so: a
 * broker that is away later leaves the list as it was last heard, and expiry is judged here. A
 * record that is not what the contract says is passed over and counted; its token keeps the entries
 * it had.
 */
final class WatchlistReader implements Turn {

  private static final Logger LOG = Logger.getLogger(WatchlistReader.class);
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

  private final String topic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Watchlist watchlist;
  private final Clock clock;
  private final Map<TopicPartition, Long> positions = new HashMap<>();
  private Map<TopicPartition, Long> goal = Map.of();
  private Instant nextSweep = Instant.MIN;
  private @Nullable Consumer<String, byte[]> consumer;
  private volatile boolean warm;
  private final AtomicLong broken = new AtomicLong();

  WatchlistReader(
      String topic,
      Supplier<Consumer<String, byte[]>> consumers,
      Watchlist watchlist,
      Clock clock) {
    this.topic = topic;
    this.consumers = consumers;
    this.watchlist = watchlist;
    this.clock = clock;
  }

  /** Whether everything that was on the topic at the start is in memory. */
  boolean warm() {
    return warm;
  }

  /** Records that were passed over. */
  long broken() {
    return broken.get();
  }

  @Override
  public Duration take() {
    try {
      var open = open();
      open.poll(POLL).forEach(this::apply);
      positions.replaceAll((partition, _) -> open.position(partition));
      sweepWhenDue();
      if (!warm && goal.entrySet().stream().allMatch(this::reached)) {
        warm = true;
        LOG.infof("The watchlist is warm with %d entries", watchlist.entries());
      }
      return Duration.ZERO;
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  private void apply(ConsumerRecord<String, byte[]> message) {
    try {
      var changed = WatchlistChanged.of(message);
      watchlist.change(changed.token(), changed.entries());
    } catch (IOException e) {
      broken.incrementAndGet();
      LOG.warnf(
          "Not a watchlist record: partition %d, offset %d (%s)",
          message.partition(), message.offset(), e.getClass().getSimpleName());
    }
  }

  private boolean reached(Map.Entry<TopicPartition, Long> end) {
    return positions.getOrDefault(end.getKey(), 0L) >= end.getValue();
  }

  private void sweepWhenDue() {
    var now = clock.instant();
    if (!now.isBefore(nextSweep)) {
      watchlist.sweep();
      nextSweep = now.plus(BETWEEN_SWEEPS);
    }
  }

  private Consumer<String, byte[]> open() {
    var open = consumer;
    if (open == null) {
      open = consumers.get();
      consumer = open;
      begin(open);
    }
    return open;
  }

  private void begin(Consumer<String, byte[]> open) {
    var partitions = partitions(open);
    open.assign(partitions);
    if (goal.isEmpty()) {
      goal = Map.copyOf(open.endOffsets(partitions));
    }
    open.seekToBeginning(partitions);
    positions.forEach(open::seek);
    partitions.forEach(partition -> positions.putIfAbsent(partition, 0L));
  }

  private List<TopicPartition> partitions(Consumer<String, byte[]> open) {
    var partitions =
        open.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new IllegalStateException("there is no topic " + topic);
    }
    return partitions;
  }

  @Override
  public void end() {
    if (consumer != null) {
      consumer.close();
      consumer = null;
    }
  }
}
