package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class TestKafkaTest {

  @Test
  void whatATransactionSendsIsRead() {
    var topic = TestKafka.createTopic("letters", 2);
    send(topic, "hello");

    try (var consumer =
        new KafkaConsumer<>(reading(), new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() ->
              assertThat(consumer.poll(Duration.ofMillis(500)))
                  .singleElement()
                  .satisfies(record -> assertThat(record.value()).isEqualTo("hello")));
      assertThat(consumer.partitionsFor(topic)).hasSize(2);
    }
  }

  @Test
  void topicsOfThisJvmHaveItsPrefix() {
    assertThat(TestKafka.createTopic("prefixed", 1))
        .startsWith(TestKafka.topicPrefix())
        .endsWith(".prefixed");
  }

  @Test
  void theBrokerWritesItsLog() {
    assertThat(TestKafka.bootstrapServers()).isNotBlank();
    assertThat(TestKafka.brokerLog()).isNotEmptyFile();
  }

  private static void send(String topic, String value) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "transactional.id", topic);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.initTransactions();
      producer.beginTransaction();
      var sent = producer.send(new ProducerRecord<>(topic, "key", value));
      producer.commitTransaction();
      assertThat(sent).isDone();
    }
  }

  private static Map<String, Object> reading() {
    return Map.of(
        "bootstrap.servers",
        TestKafka.bootstrapServers(),
        "group.id",
        TestKafka.topicPrefix() + "reader",
        "auto.offset.reset",
        "earliest",
        "isolation.level",
        "read_committed");
  }
}
