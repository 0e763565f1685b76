package org.leadrelay.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Occurrence;

class MessageTest {

  private static final UUID ID = UUID.randomUUID();

  @Test
  void aCompleteMessageIsAnEvent() {
    var event = message("{\"n\":1}").event();

    assertThat(event.id()).isEqualTo(ID);
    assertThat(event.sequence()).isEqualTo(7);
    assertThat(event.epoch()).isZero();
    assertThat(event.traceparent()).isNull();
    assertThat(event.data().get("n").intValue()).isEqualTo(1);
  }

  @Test
  void aTombstoneIsNoEvent() {
    ConsumerRecord<String, byte[]> tombstone = new ConsumerRecord<>("topic", 0, 1L, "key", null);
    var message = Message.of("topic", withHeaders(tombstone));

    assertThat(message.bytes()).isNull();
    assertThatThrownBy(message::event)
        .isInstanceOfSatisfying(
            Condemned.class,
            condemned -> assertThat(condemned.reason()).isEqualTo("MALFORMED IOException"));
  }

  @Test
  void aHeaderWithoutValueIsNone() {
    var record = record("{}");
    record.headers().remove("ce_id");
    record.headers().add("ce_id", null);

    var message = Message.of("topic", record);

    assertThat(message.headers()).doesNotContainKey("ce_id");
    assertThat(message.id()).isNull();
  }

  private static Message message(String value) {
    return Message.of("topic", record(value));
  }

  private static ConsumerRecord<String, byte[]> record(String value) {
    return withHeaders(new ConsumerRecord<>("topic", 0, 1L, "key", value.getBytes(UTF_8)));
  }

  private static ConsumerRecord<String, byte[]> withHeaders(ConsumerRecord<String, byte[]> record) {
    Map.of(
            "ce_id",
            ID.toString(),
            "ce_type",
            Occurrence.TYPE,
            "ce_source",
            "urn:leadrelay:other",
            "ce_subject",
            "key",
            "ce_time",
            Occurrence.NOON.toString(),
            "ce_sequence",
            "7")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    return record;
  }
}
