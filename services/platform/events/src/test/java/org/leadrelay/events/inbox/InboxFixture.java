package org.leadrelay.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.log.LogFixture;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.testkit.TestKafka;

/** A service that listens to one topic. */
final class InboxFixture implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final EventSchemas SCHEMAS = new EventSchemas(InboxFixture.class.getClassLoader());

  final LogFixture events = new LogFixture();
  final String topic = "inbox" + COUNT.incrementAndGet();
  final String fullTopic = TestKafka.createTopic(topic, 1);
  final Recorder recorder = new Recorder(topic, events.bound.asDataSource());
  Inboxes inboxes;
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(kafka(), new StringSerializer(), new ByteArraySerializer());

  InboxFixture(int parkedKeys) {
    events.asOwner(
        Recorder.TABLE,
        "grant select, insert on applied to \"%s\"".formatted(events.database.serviceUser()));
    inboxes = inboxes(parkedKeys);
  }

  InboxFixture() {
    this(1_000);
  }

  /** Inboxes of the service, at rest. */
  Inboxes inboxes(int parkedKeys) {
    var settings = new Inboxes.Settings("test", TestKafka.topicPrefix(), kafka(), parkedKeys);
    return Inboxes.of(
        settings, events.bound.asDataSource(), events.transactions(), SCHEMAS, List.of(recorder));
  }

  static Map<String, Object> kafka() {
    return Map.of("bootstrap.servers", TestKafka.bootstrapServers());
  }

  static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofMinutes(1));
  }

  /** An event as the relay writes it. */
  ProducerRecord<String, byte[]> event(String key, long n) {
    return event(UUID.randomUUID().toString(), Occurrence.TYPE, key, n, "{\"n\":%d}".formatted(n));
  }

  ProducerRecord<String, byte[]> event(String id, String type, String key, long n, String data) {
    var message = new ProducerRecord<>(fullTopic, key, data.getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id,
            "ce_type",
            type,
            "ce_source",
            "urn:leadrelay:other",
            "ce_subject",
            key,
            "ce_time",
            Occurrence.NOON.toString(),
            "ce_sequence",
            Long.toString(n))
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    return message;
  }

  @SafeVarargs
  final void send(ProducerRecord<String, byte[]>... messages) {
    for (var message : messages) {
      try {
        producer.send(message).get();
      } catch (ExecutionException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void send(String key, long... numbers) {
    for (long n : numbers) {
      send(event(key, n));
    }
  }

  List<String> reasons() {
    return inboxes.parked().page(0, 1_000).stream().map(ParkedList.Entry::reason).toList();
  }

  @Override
  public void close() {
    inboxes.close();
    producer.close();
    events.close();
  }
}
