package org.leadrelay.events.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The settings that the relay's promises rest on. */
public final class RelayProducer {

  private RelayProducer() {}

  /**
   * Opens producers of one transactional id.
   *
   * @param kafka connection settings; what the promises rest on is not taken from them
   * @param service and cell name the transactional id {@code <service>-relay-<cell>}, one per
   *     database
   */
  public static Supplier<Producer<String, byte[]>> of(
      Map<String, ?> kafka, String service, String cell) {
    var settings = new HashMap<String, Object>(kafka);
    var id = "%s-relay-%s".formatted(service, cell);
    settings.put(ProducerConfig.CLIENT_ID_CONFIG, id);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, id);
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 9_000);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5L);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 5_000L);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    return () -> new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }
}
