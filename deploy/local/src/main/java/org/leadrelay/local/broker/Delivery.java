package org.leadrelay.local.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One record of a topic: an event in the binary mode of CloudEvents.
 *
 * @param event its id, the same one when it is delivered again
 * @param subject what it is about: a handoff, a lead, an alert
 */
public record Delivery(String event, String subject, long sequence) {

  static Delivery of(ConsumerRecord<String, byte[]> message) {
    return new Delivery(
        header(message, "ce_id"),
        header(message, "ce_subject"),
        Long.parseLong(header(message, "ce_sequence")));
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    if (header == null) {
      throw new IllegalStateException("A record of " + message.topic() + " without " + name);
    }
    return new String(header.value(), UTF_8);
  }
}
