package org.leadrelay.courier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.testkit.TestKafka;

/** Reads {@code courier-alerts.v1} from its beginning, as lead-intake does. */
final class Intake implements AutoCloseable {

  private static final String TOPIC = TestKafka.topicPrefix() + "courier-alerts.v1";

  private final KafkaConsumer<String, String> consumer =
      new KafkaConsumer<>(
          Map.of(
              "bootstrap.servers",
              TestKafka.bootstrapServers(),
              "isolation.level",
              "read_committed",
              "auto.offset.reset",
              "earliest"),
          new StringDeserializer(),
          new StringDeserializer());

  private final List<Event> heard = new ArrayList<>();

  /** An event as it arrived. */
  record Event(String key, UUID id, String type, JsonNode data) {}

  /** The events about one alert or report, as soon as there is one. */
  List<Event> eventsOf(String key) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          listen();
          return heard.stream().anyMatch(event -> event.key().equals(key));
        });
    listen();
    return heard.stream().filter(event -> event.key().equals(key)).toList();
  }

  private void listen() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(
          consumer.partitionsFor(TOPIC).stream()
              .map(it -> new TopicPartition(TOPIC, it.partition()))
              .toList());
    }
    consumer.poll(Duration.ofMillis(250)).forEach(message -> heard.add(event(message)));
  }

  private static Event event(ConsumerRecord<String, String> message) {
    try {
      return new Event(
          message.key(),
          UUID.fromString(header(message, "ce_id")),
          header(message, "ce_type"),
          EventJson.MAPPER.readTree(message.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return new String(message.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
