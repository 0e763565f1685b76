package org.leadrelay.requests.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.leadrelay.requests.Door;
import org.leadrelay.requests.Lane;

/** Shows the free places of each lane: none for long means that requests are turned away. */
@ApplicationScoped
class DoorMetrics {

  void show(@Observes StartupEvent starting, Door door, MeterRegistry metrics) {
    for (var lane : List.of(Lane.READS, Lane.WRITES, Lane.UPLOADS)) {
      Gauge.builder("leadrelay.door.free", door, at -> at.free(lane))
          .description("Places free at the door")
          .tag("lane", lane.name().toLowerCase(Locale.ROOT))
          .register(metrics);
    }
  }
}
