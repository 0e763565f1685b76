package org.leadrelay.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.inbox.InboxFixture.await;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.log.TraceContext;
import org.leadrelay.events.relay.TopicReader;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.testkit.TestKafka;

class InboxesTest {

  private final InboxFixture service = new InboxFixture();
  private final Recorder recorder = service.recorder;

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void eventsAreAppliedInTheirOrder() {
    service.send("a", 1, 2, 3);
    service.send("b", 1);
    service.inboxes.start();
    service.send("a", 4);

    await().until(() -> recorder.applied("a").size() == 4);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L, 3L, 4L);
    assertThat(recorder.applied("b")).containsExactly(1L);
    assertThat(service.inboxes.healthy()).isTrue();
  }

  @Test
  void anEventThatComesAgainChangesNothing() {
    var event = service.event("a", 1);
    service.send(event, event, service.event("a", 2), event, service.event("a", 3));

    service.inboxes.start();

    await().until(() -> recorder.applied("a").size() == 3);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aCrashBeforeTheOffsetIsCommittedChangesNothing() {
    service.send("a", 1, 2);
    var first = service.event("a", 3);
    service.send(first);
    service.inboxes.start();
    await().until(() -> recorder.applied("a").size() == 3);
    service.inboxes.close();

    service.send(first, service.event("a", 4));
    service.inboxes = service.inboxes(10);
    service.inboxes.start();

    await().until(() -> recorder.applied("a").size() == 4);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void whatIsRefusedIsUndoneAndParkedWithItsFollowersWhileOthersGoOn() {
    recorder.when(
        "a", event -> event.sequence() == 2 ? Verdict.refused("NOT_NOW") : Verdict.applied());
    service.send("a", 1, 2, 3);
    service.send("b", 1);
    service.inboxes.start();
    service.send("a", 4);
    service.send("b", 2);

    await().until(() -> recorder.applied("b").size() == 2 && service.reasons().size() == 3);
    assertThat(recorder.applied("a")).containsExactly(1L);
    assertThat(service.reasons()).containsExactly("REFUSED NOT_NOW", "BEHIND", "BEHIND");
  }

  @Test
  void aFailingListenerParksWithItsKindOfFailureAndNoMessage() {
    recorder.when(
        "a",
        event -> {
          throw new IllegalStateException("13800000000");
        });
    service.send("a", 1);
    service.inboxes.start();

    await().until(() -> !service.reasons().isEmpty());
    assertThat(service.reasons()).containsExactly("FAILED IllegalStateException");
  }

  @Test
  void whatIsNoEventOrBreaksItsSchemaOrHasAnUnknownTypeIsParked() {
    var noHeaders = service.event("a", 1);
    noHeaders.headers().remove("ce_id");
    service.send(noHeaders);
    service.send(service.event(id(), Occurrence.TYPE, "b", 1, "{\"n\":\"one\"}"));
    service.send(service.event(id(), "org.leadrelay.test.unknown.v1", "c", 1, "{}"));
    service.send(service.event(id(), Occurrence.TYPE, "d", 1, "not json"));
    service.send(new ProducerRecord<>(service.fullTopic, null, "no key".getBytes(UTF_8)));
    service.send(new ProducerRecord<>(service.fullTopic, "tombstone", null));
    service.send("e", 1);
    service.inboxes.start();

    await().until(() -> recorder.applied("e").size() == 1);
    assertThat(service.reasons())
        .containsExactly(
            "MALFORMED IOException",
            "SCHEMA /n type",
            "UNKNOWN_TYPE",
            "MALFORMED JsonParseException",
            "MALFORMED IOException",
            "MALFORMED IOException");
  }

  @Test
  void anAddedFieldIsPassedOverAndSoIsATypeThatNobodyTakes() {
    service.send(service.event(id(), Occurrence.TYPE, "a", 1, "{\"n\":1,\"added\":true}"));
    service.send(service.event(id(), "org.leadrelay.test.ignored.v1", "a", 2, "{}"));
    service.send("a", 3);
    service.inboxes.start();

    await().until(() -> recorder.applied("a").size() == 2);
    assertThat(recorder.applied("a")).containsExactly(1L, 3L);
    assertThat(service.reasons()).isEmpty();
  }

  @Test
  void aFaultOfTheDatabaseIsTriedAgainUntilItIsGone() {
    var tries = new AtomicInteger();
    recorder.when(
        "a",
        event -> {
          if (tries.incrementAndGet() < 4) {
            throw new ConnectionException(new SQLTransientConnectionException("away"));
          }
          return Verdict.applied();
        });
    service.send("a", 1, 2);
    service.inboxes.start();

    await().until(() -> recorder.applied("a").size() == 2);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L);
    assertThat(service.reasons()).isEmpty();
    await().until(() -> service.inboxes.stoppedPartitions() == 0);
  }

  @Test
  void aPassingFaultBesideARefusalParksTheRefusedOnly() {
    var tries = new AtomicInteger();
    recorder.when("a", event -> Verdict.refused("NEVER"));
    recorder.when(
        "b",
        event -> {
          if (tries.incrementAndGet() < 3) {
            throw new ConnectionException(new SQLTransientConnectionException("away"));
          }
          return Verdict.applied();
        });
    service.send("a", 1);
    service.send("b", 1, 2);
    service.inboxes.start();

    await().until(() -> recorder.applied("b").size() == 2);
    assertThat(recorder.applied("b")).containsExactly(1L, 2L);
    assertThat(service.reasons()).containsExactly("REFUSED NEVER");
  }

  @Test
  void aDatabaseThatGoesAwayAndComesBackLosesNothing() {
    service.inboxes.start();
    service.send("a", 1);
    await().until(() -> recorder.applied("a").size() == 1);

    service.events.database.disconnect();
    service.send("a", 2);
    await().until(() -> service.inboxes.stoppedPartitions() == 1);
    service.events.database.reconnect();

    await().ignoreExceptions().until(() -> recorder.applied("a").size() == 2);
    assertThat(recorder.applied("a")).containsExactly(1L, 2L);
    assertThat(service.reasons()).isEmpty();
  }

  @Test
  void aCopyOfWhatIsParkedGoesToTheTopicOfDeadLetters() {
    recorder.when("a", event -> Verdict.refused("NEVER"));
    service.send("a", 1);
    service.inboxes.start();

    var copies = service.fullTopic + ".test.dlq";
    await()
        .ignoreExceptions()
        .until(() -> !TopicReader.all(TestKafka.bootstrapServers(), copies).isEmpty());
    var copy = TopicReader.all(TestKafka.bootstrapServers(), copies).getFirst();
    assertThat(copy.key()).isEqualTo("a");
    assertThat(copy.value()).isEqualTo("{\"n\":1}");
    assertThat(TopicReader.header(copy, "leadrelay_reason")).isEqualTo("REFUSED NEVER");
    assertThat(TopicReader.header(copy, "ce_type")).isEqualTo(Occurrence.TYPE);
  }

  @Test
  void theTraceGoesOn() {
    var traces = new CopyOnWriteArrayList<String>();
    recorder.when(
        "a",
        event -> {
          traces.add(String.valueOf(TraceContext.current()));
          return Verdict.applied();
        });
    var traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    var event = service.event("a", 1);
    event.headers().add("traceparent", traceparent.getBytes(UTF_8));
    service.send(event);
    service.inboxes.start();

    await().until(() -> traces.contains(traceparent));
  }

  @Test
  void oneTopicHasOneListener() {
    var settings = new Inboxes.Settings("test", "", InboxFixture.kafka(), 1);

    assertThatThrownBy(() ->
            Inboxes.of(
                settings,
                service.events.pool,
                service.events.transactions(),
                new EventSchemas(InboxesTest.class.getClassLoader()),
                List.of(recorder, recorder)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
