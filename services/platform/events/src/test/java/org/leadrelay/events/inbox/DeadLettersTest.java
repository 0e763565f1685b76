package org.leadrelay.events.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.inbox.PartitionBatch.Parked;

class DeadLettersTest {

  private static final Map<String, Object> NOBODY = Map.of("bootstrap.servers", "127.0.0.1:1");

  @Test
  void aCopyThatCannotBeSentIsGivenUp() {
    var message = Message.of("topic", new ConsumerRecord<>("topic", 0, 0L, "key", new byte[] {1}));

    try (var letters = new DeadLetters(NOBODY, "topic", "test")) {
      assertThatCode(() -> letters.copy(new Parked(message, "NEVER"))).doesNotThrowAnyException();
    }
  }

  @Test
  void aConnectionThatCannotBeMadeAtAllIsNoFaultOfTheEvent() {
    var message = Message.of("topic", new ConsumerRecord<>("topic", 0, 0L, "key", new byte[] {1}));

    try (var letters = new DeadLetters(Map.of(), "topic", "test")) {
      assertThatCode(() -> letters.copy(new Parked(message, "NEVER"))).doesNotThrowAnyException();
    }
  }
}
