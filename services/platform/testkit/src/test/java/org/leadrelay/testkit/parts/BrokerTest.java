package org.leadrelay.testkit.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTest {

  private static final TopicPartition LETTERS = new TopicPartition("letters", 0);

  @Test
  void aStoppedBrokerAnswersNobodyAndComesBackWithItsData(@TempDir Path folder)
      throws ExecutionException, InterruptedException {
    try (var broker = Broker.in(folder)) {
      var address = broker.bootstrapServers();
      broker.start();
      send(address, "before");

      broker.stop();
      assertThatThrownBy(() -> send(address, "during")).isInstanceOf(Exception.class);

      broker.start();
      send(address, "after");
      assertThat(broker.bootstrapServers()).isEqualTo(address);
      assertRead(address, "before", "after");
    }
  }

  private static void send(String address, String letter)
      throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", address, "max.block.ms", "5000");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(LETTERS.topic(), 0, "key", letter)).get();
    }
  }

  private static void assertRead(String address, String... letters) {
    Map<String, Object> settings = Map.of("bootstrap.servers", address);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(LETTERS));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> {
            consumer.seekToBeginning(List.of(LETTERS));
            assertThat(consumer.poll(Duration.ofSeconds(1)))
                .extracting(record -> record.value())
                .containsExactly(letters);
          });
    }
  }
}
