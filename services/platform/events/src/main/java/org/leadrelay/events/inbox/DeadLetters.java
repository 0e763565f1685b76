package org.leadrelay.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.inbox.PartitionBatch.Parked;

/**
 * Copies parked events to {@code <topic>.<service>.dlq} for an operator's tools. The truth is in
 * the database: a copy that cannot be sent is given up.
 */
final class DeadLetters implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final String REASON = "leadrelay_reason";

  private final Map<String, Object> settings;
  private final String topic;
  private @Nullable Producer<String, byte[]> producer;

  /**
   * Copies of what one service parks of one topic.
   *
   * @param topic with its prefix
   */
  DeadLetters(Map<String, ?> kafka, String topic, String service) {
    this.settings = new HashMap<>(kafka);
    this.topic = "%s.%s.dlq".formatted(topic, service);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-dlq");
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000L);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000L);
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the callback hears of it
  void copy(Parked parked) {
    var message = parked.message();
    var copy = new ProducerRecord<>(topic, message.key(), message.bytes());
    message.headers().forEach((name, value) -> copy.headers().add(name, value.getBytes(UTF_8)));
    copy.headers().add(REASON, parked.reason().getBytes(UTF_8));
    try {
      open().send(copy, (sent, fault) -> notice(fault));
    } catch (RuntimeException fault) {
      notice(fault);
    }
  }

  private Producer<String, byte[]> open() {
    var open = producer;
    if (open == null) {
      open = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
      producer = open;
    }
    return open;
  }

  private void notice(@Nullable Exception fault) {
    if (fault != null) {
      LOG.debugf(fault, "No copy on %s", topic);
    }
  }

  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(1));
      producer = null;
    }
  }
}
