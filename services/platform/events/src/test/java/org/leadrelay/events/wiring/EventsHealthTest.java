package org.leadrelay.events.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.log.LogFixture;
import org.leadrelay.events.schema.EventSchemas;

/** A replica without topics: it sequences and listens to nobody. */
class EventsHealthTest {

  private final LogFixture events = new LogFixture();
  private final Inboxes inboxes =
      Inboxes.of(
          new Inboxes.Settings("test", "", Map.of(), 1),
          events.pool,
          events.transactions(),
          new EventSchemas(EventsHealthTest.class.getClassLoader()),
          List.of());

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void aReplicaThatWorksIsHealthy() {
    var workers = started(true);

    await().untilAsserted(() -> assertThat(health(workers).getStatus()).isEqualTo(Status.UP));
    assertThat(workers.failing()).isEmpty();
    workers.stop(new ShutdownEvent());
  }

  @Test
  void whatDoesNotWorkIsNamed() {
    var workers = started(false);

    assertThat(health(workers).getStatus()).isEqualTo(Status.DOWN);
    assertThat(health(workers).getData().orElseThrow())
        .containsEntry("failing", "partitions sequencer head-watch");
  }

  @Test
  void withoutTheDatabaseNothingFlows() {
    var workers = started(false);
    events.database.disconnect();

    assertThat(health(workers).getStatus()).isEqualTo(Status.DOWN);
    assertThat(health(workers).getData().orElseThrow()).containsEntry("failing", "database");
  }

  private HealthCheckResponse health(Workers workers) {
    return new EventsHealth(workers, inboxes, wiring(true).backlog()).call();
  }

  private Workers started(boolean work) {
    var wiring = wiring(work);
    var workers =
        new Workers(
            config(work),
            wiring.sequencer(new SimpleMeterRegistry()),
            events.watch,
            wiring.partitions(),
            wiring.relay(wiring.publication()),
            wiring.topics(),
            inboxes);
    workers.start(new StartupEvent(), wiring.backlog(), new SimpleMeterRegistry(), wiring.topics());
    return workers;
  }

  private EventsWiring wiring(boolean work) {
    return new EventsWiring(config(work), events.pool, Map.of());
  }

  private static EventsConfig config(boolean work) {
    var settings =
        Map.of(
            "quarkus.application.name", "test",
            "quarkus.datasource.jdbc.url", "jdbc:none",
            "quarkus.datasource.username", "nobody",
            "leadrelay.events.work", Boolean.toString(work));
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withSources(new PropertiesConfigSource(settings, "test", 500))
        .withMapping(EventsConfig.class)
        .build()
        .getConfigMapping(EventsConfig.class);
  }
}
