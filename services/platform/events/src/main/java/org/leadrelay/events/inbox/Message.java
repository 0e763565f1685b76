package org.leadrelay.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.events.relay.CloudEvent;

/**
 * A record of a topic before anyone knows whether it is an event.
 *
 * @param topic without prefix
 * @param key empty when the record has none
 * @param headers the last of each name, as text
 */
record Message(
    String topic,
    String key,
    int partition,
    long offset,
    Map<String, String> headers,
    @Nullable Bytes value) {

  static Message of(String topic, ConsumerRecord<String, byte[]> message) {
    var headers = new TreeMap<String, String>();
    for (var header : message.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    @Nullable String key = message.key();
    return new Message(
        topic,
        key == null ? "" : key,
        message.partition(),
        message.offset(),
        headers,
        Bytes.wrap(message.value()));
  }

  /** The value's bytes, or null. */
  byte @Nullable [] bytes() {
    return value == null ? null : value.get();
  }

  /** The event's id, or null when it has no readable one. */
  @Nullable UUID id() {
    try {
      return UUID.fromString(headers.getOrDefault(CloudEvent.ID, ""));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The event.
   *
   * @throws Condemned when it is none
   */
  Received event() {
    try {
      return new Received(
          UUID.fromString(header(CloudEvent.ID)),
          URI.create(header(CloudEvent.SOURCE)),
          header(CloudEvent.TYPE),
          header(CloudEvent.SUBJECT),
          Long.parseLong(header(CloudEvent.SEQUENCE)),
          Long.parseLong(headers.getOrDefault(CloudEvent.EPOCH, "0")),
          Instant.parse(header(CloudEvent.TIME)),
          headers.get(CloudEvent.TRACEPARENT),
          data());
    } catch (RuntimeException | IOException e) {
      throw new Condemned("MALFORMED " + e.getClass().getSimpleName());
    }
  }

  private JsonNode data() throws IOException {
    if (value == null) {
      throw new IOException("no value");
    }
    return EventJson.MAPPER.readTree(value.get());
  }

  private String header(String name) throws IOException {
    var text = headers.get(name);
    if (text == null) {
      throw new IOException("no " + name);
    }
    return text;
  }
}
