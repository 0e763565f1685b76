package org.leadrelay.events.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.log.Backlog;
import org.leadrelay.events.log.HeadWatch;
import org.leadrelay.events.log.Partitions;
import org.leadrelay.events.relay.Relay;
import org.leadrelay.events.relay.Topics;
import org.leadrelay.events.worker.Worker;

/** What this replica does beside requests: from the start of the service until its end. */
@Singleton
public final class Workers {

  private final EventsConfig config;
  private final Inboxes inboxes;
  private final List<Worker> all = new ArrayList<>();

  Workers(
      EventsConfig config,
      @Identifier(EventsWiring.SEQUENCER) Worker sequencer,
      HeadWatch watch,
      Partitions partitions,
      Relay relay,
      Topics topics,
      Inboxes inboxes) {
    this.config = config;
    this.inboxes = inboxes;
    all.add(new Worker("partitions", partitions));
    all.add(sequencer);
    all.add(new Worker("head-watch", watch));
    if (!topics.isEmpty()) {
      var publisher = new Worker("relay", relay);
      watch.onAdvance(publisher::wake);
      all.add(publisher);
    }
  }

  void start(@Observes StartupEvent started, Backlog backlog, MeterRegistry meters, Topics topics) {
    backlog.showIn(meters, !topics.isEmpty());
    Gauge.builder("leadrelay.events.partitions.stopped", inboxes, Inboxes::stoppedPartitions)
        .description("Partitions of other services' topics that do not go on")
        .register(meters);
    if (config.work()) {
      all.forEach(Worker::start);
      inboxes.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    inboxes.close();
    all.reversed().forEach(Worker::close);
  }

  /** Names of workers that fail or have ended. */
  public List<String> failing() {
    return all.stream().filter(worker -> !worker.healthy()).map(Worker::name).toList();
  }
}
