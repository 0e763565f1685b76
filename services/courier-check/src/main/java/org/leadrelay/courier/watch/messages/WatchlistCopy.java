package org.leadrelay.courier.watch.messages;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.leadrelay.courier.watch.Watchlist;
import org.leadrelay.events.wiring.EventsConfig;
import org.leadrelay.events.worker.Worker;

/** Reads the watchlist from the start of the service until its end. */
@Singleton
final class WatchlistCopy {

  private static final String TOPIC = "watchlist.v1";

  private final EventsConfig config;
  private final Watchlist watchlist;
  private final WatchlistReader reader;
  private final Worker worker;

  WatchlistCopy(
      EventsConfig config,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      Watchlist watchlist,
      Clock clock) {
    this.config = config;
    this.watchlist = watchlist;
    this.reader =
        new WatchlistReader(
            config.topicPrefix().orElse("") + TOPIC,
            () -> WatchlistConsumer.of(kafka, config.service() + "-watchlist"),
            watchlist,
            clock);
    this.worker = new Worker("watchlist", reader);
  }

  void start(@Observes StartupEvent started, MeterRegistry meters) {
    Gauge.builder("leadrelay.watch.entries", watchlist, Watchlist::entries)
        .description("Watchlist entries in memory")
        .register(meters);
    Gauge.builder("leadrelay.watch.bytes", watchlist, Watchlist::bytes)
        .description("What they take")
        .baseUnit("bytes")
        .register(meters);
    Gauge.builder("leadrelay.watch.broken", reader, WatchlistReader::broken)
        .description("Records of the watchlist that could not be read")
        .register(meters);
    if (config.work()) {
      worker.start();
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    worker.close();
  }

  boolean warm() {
    return reader.warm();
  }

  boolean following() {
    return worker.healthy();
  }
}
