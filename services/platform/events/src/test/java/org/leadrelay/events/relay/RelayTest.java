package org.leadrelay.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.leadrelay.events.Occurrence.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.log.LogFixture;
import org.leadrelay.testkit.TestKafka;

class RelayTest {

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration NO_LEASE = Duration.ZERO;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final LogFixture events = new LogFixture();
  private final String name = "relay" + COUNT.incrementAndGet();
  private final String topic = TestKafka.createTopic(name, 2);
  private final Topics topics =
      new Topics(TestKafka.topicPrefix(), Map.of("org.leadrelay.test.", name));
  private final Publication publication = new Publication(events.pool, LogFixture.SOURCE);
  private final Relay relay = new Relay(publication, topics, LEASE, producers());

  @BeforeAll
  static void startBroker() {
    assertThat(TestKafka.bootstrapServers()).isNotBlank();
  }

  @AfterEach
  void close() {
    relay.end();
    events.close();
  }

  @Test
  void anEventBecomesACloudEventInBinaryMode() {
    var fact = Occurrence.any();
    happened(fact);

    relay.take();

    var message = onKafka().getFirst();
    assertThat(message.key()).isEqualTo(fact.aggregate().toString());
    assertThat(message.value()).isEqualTo("{\"n\":1}");
    assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
    assertThat(header(message, "ce_id")).isEqualTo(fact.id().toString());
    assertThat(header(message, "ce_source")).isEqualTo("urn:leadrelay:test");
    assertThat(header(message, "ce_type")).isEqualTo(fact.type());
    assertThat(header(message, "ce_subject")).isEqualTo(fact.aggregate().toString());
    assertThat(header(message, "ce_time")).isEqualTo("2026-11-23T12:00:00.123456Z");
    assertThat(header(message, "ce_dataschema")).isEqualTo("urn:leadrelay:event:" + fact.type());
    assertThat(header(message, "ce_sequence")).isEqualTo("1");
    assertThat(header(message, "ce_epoch")).isEqualTo(Long.toString(events.feed.now().epoch()));
    assertThat(header(message, "content-type")).isEqualTo("application/json");
    assertThat(message.headers().lastHeader("traceparent")).isNull();
  }

  @Test
  void aFactWithoutDataIsARecordWithoutValueUnderItsKey() {
    var said = Occurrence.any();
    happened(said, Fact.tombstone(said.aggregate(), 2, said.type(), said.at()));

    relay.take();

    var ended = onKafka().getLast();
    assertThat(ended.key()).isEqualTo(said.aggregate().toString());
    assertThat(ended.value()).isNull();
    assertThat(header(ended, "ce_sequence")).isEqualTo("2");
  }

  @Test
  void eventsOfAnAggregateAreInOrderAndEachIsSentOnce() {
    var aggregate = UUID.randomUUID();
    for (int n = 1; n <= 20; n++) {
      happened(Occurrence.of(aggregate, n), Occurrence.any());
      relay.take();
    }

    var messages = onKafka();

    assertThat(messages).hasSize(40).extracting(RelayTest::id).doesNotHaveDuplicates();
    assertThat(messages)
        .filteredOn(message -> message.key().equals(aggregate.toString()))
        .extracting(message -> Integer.parseInt(header(message, "ce_sequence")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    assertThat(published()).isEqualTo(40);
  }

  @Test
  void aTypeWithoutTopicStaysHereAndHoldsNothingUp() {
    happened(
        new Fact(UUID.randomUUID(), 1, "org.other.seen.v1", NOON, Set.of(), Set.of(), Map.of()));

    relay.take();

    assertThat(published()).isEqualTo(1);
    assertThat(onKafka()).isEmpty();
  }

  @Test
  void aCrashBetweenSendingAndAdvancingRepeatsTheSameIds() {
    happened(Occurrence.any(), Occurrence.any());
    relay.take();
    events.asOwner("update event_relay set published = 0");

    relay.take();

    assertThat(onKafka()).hasSize(4);
    assertThat(Set.copyOf(onKafka().stream().map(RelayTest::id).toList()))
        .isEqualTo(
            Set.copyOf(events.all().stream().map(FeedEvent::id).map(UUID::toString).toList()));
  }

  @Test
  void onlyOneReplicaPublishes() {
    happened(Occurrence.any());
    relay.take();
    var other = new Relay(publication, topics, LEASE, producers());
    happened(Occurrence.any());

    other.take();

    assertThat(published()).isEqualTo(1);
    relay.end();
    other.take();
    assertThat(published()).isEqualTo(2);
    other.end();
  }

  @Test
  void aPausedLeaderIsFencedAndCanSendNothingMore() {
    happened(Occurrence.any());
    try (var paused = producers().get()) {
      paused.initTransactions();
      paused.beginTransaction();
      var leftover = CloudEvent.onto(topic, events.all().getFirst());
      var sent = paused.send(leftover);
      paused.flush();
      assertThat(sent).isDone();

      relay.take();

      assertThatThrownBy(paused::commitTransaction).isInstanceOf(KafkaException.class);
    }
    assertThat(onKafka()).hasSize(1);
    assertThat(published()).isEqualTo(1);
  }

  @Test
  void aLeaderThatComesBackDoesNotMoveThePosition() {
    happened(Occurrence.any(), Occurrence.any());
    var leader = UUID.randomUUID();
    var successor = UUID.randomUUID();
    assertThat(publication.lead(leader, NO_LEASE)).hasValue(0);
    assertThat(publication.lead(successor, LEASE)).hasValue(0);

    assertThat(publication.advance(leader, 0, 2)).isFalse();
    assertThat(publication.lead(leader, LEASE)).isEmpty();
    assertThat(publication.advance(successor, 0, 2)).isTrue();
    publication.release(successor);
  }

  @Test
  void twoLeadersTakingTurnsLoseNothingAndKeepTheOrder() {
    var one = new Relay(publication, topics, NO_LEASE, producers());
    var two = new Relay(publication, topics, NO_LEASE, producers());
    var aggregate = UUID.randomUUID();
    for (int n = 1; n <= 6; n++) {
      happened(Occurrence.of(aggregate, n));
      var turn = n % 2 == 0 ? one : two;
      await().ignoreExceptions().until(() -> turn.take().isPositive());
    }

    assertThat(onKafka())
        .extracting(message -> header(message, "ce_sequence"))
        .containsExactly("1", "2", "3", "4", "5", "6");
    one.end();
    two.end();
  }

  @Test
  void republishingFromAPositionSendsTheSameIdsAgain() {
    happened(Occurrence.any(), Occurrence.any(), Occurrence.any());
    relay.take();

    assertThat(publication.rewindTo(2)).isEqualTo(1);
    relay.take();

    assertThat(onKafka()).hasSize(5);
    assertThat(Set.copyOf(onKafka().stream().map(RelayTest::id).toList())).hasSize(3);
  }

  @Test
  void republishingFromATimeBeginsWithTheFirstEventFromThenOn() {
    happened(Occurrence.any(), Occurrence.any());
    relay.take();

    assertThat(publication.rewindTo(NOON.plusSeconds(1))).isEqualTo(2);
    assertThat(publication.rewindTo(NOON)).isZero();
  }

  @Test
  void nothingIsSkippedByRepublishing() {
    happened(Occurrence.any());

    assertThat(publication.rewindTo(1_000)).isZero();
    assertThat(publication.rewindTo(-5)).isZero();
  }

  private void happened(Fact... facts) {
    events.append(facts);
    events.sequence();
  }

  private long published() {
    return events.number("select published from event_relay");
  }

  private List<ConsumerRecord<String, String>> onKafka() {
    return TopicReader.all(TestKafka.bootstrapServers(), topic);
  }

  private Supplier<Producer<String, byte[]>> producers() {
    return RelayProducer.of(
        Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
        TestKafka.topicPrefix() + name,
        "0");
  }

  private static String id(ConsumerRecord<String, String> message) {
    return header(message, "ce_id");
  }

  private static String header(ConsumerRecord<String, String> message, String name) {
    return TopicReader.header(message, name);
  }
}
