package org.leadrelay.courier;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.leadrelay.sealing.Token;
import org.leadrelay.testkit.TestKafka;

/** {@code watchlist.v1}, made once for this test JVM and written as lead-intake writes it. */
final class WatchlistTopic {

  private static final String NAME = TestKafka.createTopic("watchlist.v1", 3);

  private WatchlistTopic() {}

  /** Makes the topic, if nobody has yet. */
  static String made() {
    return NAME;
  }

  /** Watches for a mobile number, for a lead of the owner. */
  static void watchMobile(Token token, UUID lead) throws ExecutionException, InterruptedException {
    var key = token.hex().replaceAll("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-");
    var value =
        """
        {"token": "%s", "type": "MOBILE", "keyVersion": %d, "entries": [
          {"entryId": "%s", "leadId": "%s", "jurisdiction": "%s", "until": "%s"}]}
        """
            .formatted(
                token.hex(),
                token.keyVersion(),
                UUID.randomUUID(),
                lead,
                Watching.OWNER,
                Watching.END);
    try (var intake =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      intake.send(new ProducerRecord<>(made(), key, value)).get();
    }
  }
}
