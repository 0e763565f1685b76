package org.leadrelay.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.log.LogFixture;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.testkit.parts.Broker;

/** A broker of its own that goes away and comes back. */
class BrokerOutageTest {

  private static final String TOPIC = "outage";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final LogFixture events = new LogFixture();
  private final Broker broker;

  BrokerOutageTest(@TempDir Path folder) {
    broker = Broker.in(folder);
  }

  @BeforeEach
  void start() {
    broker.start();
  }

  @AfterEach
  void close() {
    broker.close();
    events.close();
  }

  @Test
  void eventsWaitWhileTheBrokerIsAwayAndFollowInOrder() {
    var aggregate = UUID.randomUUID();
    var relay =
        new Relay(
            new Publication(events.pool, LogFixture.SOURCE),
            new Topics("", Map.of("org.leadrelay.test.", TOPIC)),
            Duration.ofSeconds(5),
            RelayProducer.of(
                Map.of("bootstrap.servers", broker.bootstrapServers()), "outage", "0"));
    try (var worker = Worker.started("relay", relay)) {
      happened(aggregate, 1);
      await().atMost(PATIENCE).until(() -> published() == 1);

      broker.stop();
      happened(aggregate, 2);
      await().atMost(PATIENCE).until(() -> !worker.healthy());
      happened(aggregate, 3);
      assertThat(events.feed.now().position()).isEqualTo(3);
      assertThat(published()).isEqualTo(1);

      broker.start();
      await().atMost(PATIENCE).until(() -> published() == 3 && worker.healthy());
    }
    assertThat(TopicReader.all(broker.bootstrapServers(), TOPIC))
        .extracting(message -> TopicReader.header(message, "ce_sequence"))
        .containsSubsequence("1", "2", "3");
  }

  private void happened(UUID aggregate, int sequence) {
    events.append(Occurrence.of(aggregate, sequence));
    events.sequence();
  }

  private long published() {
    return events.number("select published from event_relay");
  }
}
