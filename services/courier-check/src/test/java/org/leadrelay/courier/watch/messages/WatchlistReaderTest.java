package org.leadrelay.courier.watch.messages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.watch.SettableClock;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.testkit.TestKafka;

class WatchlistReaderTest {

  private static final String TYPE = "org.leadrelay.watchlist.changed.v1";

  private final SettableClock clock = new SettableClock();
  private final Watchlist watchlist = new Watchlist(clock);
  private final String topic = TestKafka.createTopic("watch-" + UUID.randomUUID(), 3);
  private final KafkaProducer<String, byte[]> intake =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestKafka.bootstrapServers(), "transactional.id", topic),
          new StringSerializer(),
          new ByteArraySerializer());
  private final WatchlistReader reader = reader(TestKafka.bootstrapServers(), topic, watchlist);

  WatchlistReaderTest() {
    intake.initTransactions();
  }

  @AfterEach
  void close() {
    reader.end();
    intake.close();
  }

  @Test
  void allPartitionsAreReadToTheirEndBeforeItIsWarm() {
    var keys = Stream.generate(UUID::randomUUID).limit(200).toList();
    keys.forEach(key -> publish(key, oneEntry(key, clock.instant().plusSeconds(60).toString())));
    untilWarm(reader);
    assertThat(watchlist.entries()).isEqualTo(200);
    assertThat(keys).allSatisfy(key -> assertThat(watchlist.on(WatchToken.of(key))).hasSize(1));
  }

  @Test
  void everyReplicaReadsAllOfIt() {
    publish(UUID.randomUUID());
    publish(UUID.randomUUID());
    var neighbour = new Watchlist(clock);
    var other = reader(TestKafka.bootstrapServers(), topic, neighbour);
    untilWarm(reader);
    untilWarm(other);
    other.end();
    assertThat(watchlist.entries()).isEqualTo(2);
    assertThat(neighbour.entries()).isEqualTo(2);
  }

  @Test
  void anEmptyTopicIsWarmAtOnceAndIsFollowed() {
    untilWarm(reader);
    var key = UUID.randomUUID();
    publish(key);
    turnUntil(() -> watchlist.entries() == 1);
    withdraw(key);
    turnUntil(() -> watchlist.entries() == 0);
  }

  @Test
  void whatWasRolledBackIsNotSeen() {
    intake.beginTransaction();
    var _ = intake.send(new ProducerRecord<>(topic, UUID.randomUUID().toString(), oneEntry()));
    intake.flush();
    intake.abortTransaction();
    publish(UUID.randomUUID());
    untilWarm(reader);
    assertThat(watchlist.entries()).isEqualTo(1);
  }

  @Test
  void aBrokenRecordIsPassedOverAndItsTokenKeepsWhatItHad() {
    var key = UUID.randomUUID();
    publish(key);
    publish(key, "{".getBytes(UTF_8));
    publish(key, oneEntry(UUID.randomUUID(), "2027-01-01T00:00:00Z"));
    publish(key, "{\"token\": \"%s\"}".formatted(hex(key)).getBytes(UTF_8));
    intake.beginTransaction();
    var _ = intake.send(new ProducerRecord<>(topic, "no-token", oneEntry()));
    var _ = intake.send(new ProducerRecord<>(topic, null, oneEntry()));
    intake.commitTransaction();
    untilWarm(reader);
    assertThat(watchlist.on(WatchToken.of(key))).hasSize(1);
    assertThat(reader.broken()).isEqualTo(5);
  }

  @Test
  void expiredEntriesLeaveTheMemoryWithinAMinute() {
    publish(UUID.randomUUID(), clock.instant().plusSeconds(30).toString());
    publish(UUID.randomUUID(), clock.instant().plusSeconds(3600).toString());
    untilWarm(reader);
    clock.pass(Duration.ofSeconds(45));
    reader.take();
    assertThat(watchlist.entries()).isEqualTo(2);
    clock.pass(Duration.ofSeconds(15));
    reader.take();
    assertThat(watchlist.entries()).isEqualTo(1);
  }

  @Test
  void afterALostConnectionItGoesOnWhereItWasAndStaysWarm() {
    publish(UUID.randomUUID());
    untilWarm(reader);
    reader.end();
    assertThat(reader.warm()).isTrue();
    publish(UUID.randomUUID());
    turnUntil(() -> watchlist.entries() == 2);
  }

  @Test
  void withoutABrokerOrATopicItIsNotWarm() {
    var unreachable = reader("localhost:1", topic, watchlist);
    assertThatThrownBy(unreachable::take).isInstanceOf(RuntimeException.class);
    assertThat(unreachable.warm()).isFalse();
    var nowhere = reader(TestKafka.bootstrapServers(), topic + "-nowhere", watchlist);
    assertThatThrownBy(nowhere::take).isInstanceOf(RuntimeException.class);
    assertThat(nowhere.warm()).isFalse();
  }

  @Test
  void whatTheseTestsPublishIsWhatTheContractSays() throws IOException {
    var schemas = new EventSchemas(getClass().getClassLoader());
    assertThat(schemas.violationsWhenWritten(TYPE, EventJson.MAPPER.readTree(oneEntry())))
        .isEmpty();
    var contract =
        Files.readString(
            Path.of(System.getProperty("leadrelay.root"), "docs", "events", TYPE + ".json"));
    assertThat(contract).contains("\"x-topic\": \"watchlist.v1\"");
  }

  private void publish(UUID key) {
    publish(key, "2027-01-01T00:00:00Z");
  }

  private void publish(UUID key, String until) {
    publish(key, oneEntry(key, until));
  }

  private void withdraw(UUID key) {
    publish(new ProducerRecord<>(topic, key.toString(), null));
  }

  private void publish(UUID key, byte[] value) {
    publish(new ProducerRecord<>(topic, key.toString(), value));
  }

  private void publish(ProducerRecord<String, byte[]> message) {
    intake.beginTransaction();
    var _ = intake.send(message);
    intake.commitTransaction();
  }

  private static byte[] oneEntry() {
    return oneEntry(UUID.randomUUID(), "2027-01-01T00:00:00Z");
  }

  private static byte[] oneEntry(UUID key, String until) {
    return """
    {"token": "%s", "type": "MOBILE", "keyVersion": 1, "entries": [
      {"entryId": "%s", "leadId": "%s", "jurisdiction": "330100", "until": "%s"}]}
    """
        .formatted(hex(key), UUID.randomUUID(), UUID.randomUUID(), until)
        .getBytes(UTF_8);
  }

  private static String hex(UUID key) {
    return key.toString().replace("-", "");
  }

  private WatchlistReader reader(String brokers, String of, Watchlist into) {
    Map<String, Object> kafka = Map.of("bootstrap.servers", brokers, "group.id", "no-group");
    return new WatchlistReader(
        of, () -> WatchlistConsumer.of(kafka, "test-watchlist"), into, clock);
  }

  private static void untilWarm(WatchlistReader reader) {
    await()
        .until(() -> {
          reader.take();
          return reader.warm();
        });
  }

  private void turnUntil(Callable<Boolean> reached) {
    await()
        .until(() -> {
          reader.take();
          return reached.call();
        });
  }
}
