package org.leadrelay.events.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.worker.Turn;

/**
 * Reads one topic and applies it partition by partition, in order, on one thread.
 *
 * <p>The offset is committed behind the database's commit, so a crash in between gives events
 * again, and the inbox knows them. A passing fault pauses its partition only, and its messages are
 * read again.
 */
final class InboxConsumer implements Turn, ConsumerRebalanceListener {

  /** How long a goodbye to the group may take; the session's end says it otherwise. */
  private static final Duration PARTING = Duration.ofSeconds(2);

  private static final Logger LOG = Logger.getLogger(InboxConsumer.class);
  private static final Duration POLL = Duration.ofMillis(250);

  private final String topic;
  private final String fullTopic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final PartitionBatch batch;
  private final Parking parking;
  private final DeadLetters deadLetters;
  private final Pauses pauses = new Pauses();
  private volatile int stopped;
  private @Nullable Consumer<String, byte[]> consumer;

  /** A consumer of a topic, named without and with its prefix. */
  InboxConsumer(
      String topic,
      String fullTopic,
      Supplier<Consumer<String, byte[]>> consumers,
      PartitionBatch batch,
      Parking parking,
      DeadLetters deadLetters) {
    this.topic = topic;
    this.fullTopic = fullTopic;
    this.consumers = consumers;
    this.batch = batch;
    this.parking = parking;
    this.deadLetters = deadLetters;
  }

  /** The topic without prefix. */
  String topic() {
    return topic;
  }

  /** Partitions that do not go on. */
  int stoppedPartitions() {
    return stopped;
  }

  @Override
  public Duration take() {
    try {
      var open = open();
      open.resume(pauses.due());
      var records = open.poll(POLL);
      for (var partition : records.partitions()) {
        apply(open, partition, records);
      }
      stopped = pauses.count();
      return Duration.ZERO;
    } catch (RuntimeException e) {
      end();
      throw e;
    }
  }

  private void apply(
      Consumer<String, byte[]> open,
      TopicPartition partition,
      ConsumerRecords<String, byte[]> records) {
    var messages = records.records(partition);
    try {
      batch.apply(messages.stream().map(this::message).toList()).forEach(deadLetters::copy);
      commit(open, partition, messages.getLast().offset() + 1);
      pauses.end(partition);
    } catch (RuntimeException fault) {
      open.seek(partition, messages.getFirst().offset());
      open.pause(List.of(partition));
      pauses.begin(partition, fault);
    }
  }

  /* Not being able to commit does no harm: the inbox knows what comes again. */
  private static void commit(Consumer<String, byte[]> open, TopicPartition partition, long offset) {
    try {
      open.commitSync(Map.of(partition, new OffsetAndMetadata(offset)));
    } catch (CommitFailedException | RebalanceInProgressException e) {
      LOG.debugf(e, "%s is not ours any more", partition);
    }
  }

  private Message message(ConsumerRecord<String, byte[]> message) {
    return Message.of(topic, message);
  }

  private Consumer<String, byte[]> open() {
    var open = consumer;
    if (open == null) {
      open = consumers.get();
      consumer = open;
      open.subscribe(List.of(fullTopic), this);
    }
    return open;
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    parking.load();
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    pauses.forget(partitions);
  }

  @Override
  public void end() {
    pauses.clear();
    deadLetters.close();
    if (consumer != null) {
      consumer.close(CloseOptions.timeout(PARTING));
      consumer = null;
    }
  }
}
