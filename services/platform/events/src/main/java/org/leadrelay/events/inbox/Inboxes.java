package org.leadrelay.events.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.events.worker.Worker;

/** All that this service hears of others: one thread and one consumer per topic. */
public final class Inboxes implements AutoCloseable {

  private final List<InboxConsumer> consumers;
  private final List<Worker> workers;
  private final Replay replay;
  private final ParkedList parked;

  private Inboxes(
      List<InboxConsumer> consumers, List<Worker> workers, Replay replay, ParkedList parked) {
    this.consumers = consumers;
    this.workers = workers;
    this.replay = replay;
    this.parked = parked;
  }

  /**
   * What an inbox needs to know.
   *
   * @param service names the consumer group {@code <service>.<topic>}, the rows and the copies of
   *     parked events
   * @param topicPrefix begins every topic's name; empty but for tests
   * @param kafka connection settings
   * @param parkedKeys of one topic at most; one more stops its partition
   */
  public record Settings(
      String service, String topicPrefix, Map<String, ?> kafka, int parkedKeys) {}

  /**
   * Inboxes at rest.
   *
   * @param source inside one of {@code transactions} gives that transaction's connection
   * @throws IllegalStateException when two listeners have one topic
   */
  public static Inboxes of(
      Settings settings,
      DataSource source,
      Transactions transactions,
      EventSchemas schemas,
      Collection<TopicListener> listeners) {
    var byTopic =
        listeners.stream().collect(Collectors.toMap(TopicListener::topic, Function.identity()));
    var admission = new Admission(new Inbox(source, settings.service()), schemas, byTopic);
    var consumers =
        byTopic.keySet().stream()
            .sorted()
            .map(topic -> consumer(settings, topic, source, transactions, admission))
            .toList();
    return new Inboxes(
        consumers,
        consumers.stream()
            .map(consumer -> new Worker("inbox-" + consumer.topic(), consumer))
            .toList(),
        new Replay(source, transactions, admission, settings.service()),
        new ParkedList(source));
  }

  private static InboxConsumer consumer(
      Settings settings,
      String topic,
      DataSource source,
      Transactions transactions,
      Admission admission) {
    var fullTopic = settings.topicPrefix() + topic;
    var parking =
        new Parking(new ParkedEvents(source, settings.service()), topic, settings.parkedKeys());
    return new InboxConsumer(
        topic,
        fullTopic,
        Subscription.of(settings.kafka(), settings.service() + "." + fullTopic),
        new PartitionBatch(transactions, admission, parking),
        parking,
        new DeadLetters(settings.kafka(), fullTopic, settings.service()));
  }

  /** Begins to read; only once. */
  public Inboxes start() {
    workers.forEach(Worker::start);
    return this;
  }

  /** Applies parked events. */
  public Replay replay() {
    return replay;
  }

  /** Shows parked events. */
  public ParkedList parked() {
    return parked;
  }

  /** Partitions that do not go on because of a fault or too many parked keys. */
  public int stoppedPartitions() {
    return consumers.stream().mapToInt(InboxConsumer::stoppedPartitions).sum();
  }

  /** Whether every topic can be read. */
  public boolean healthy() {
    return workers.stream().allMatch(Worker::healthy);
  }

  @Override
  public void close() {
    workers.forEach(Worker::close);
  }
}
