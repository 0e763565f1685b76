package org.leadrelay.precursor.alarm.rounds;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.precursor.alarm.ClimbAlarm;

/** Lets alarms climb as their time runs out, on a thread of its own. */
@ApplicationScoped
class ClimbThread {

  private static final Duration REST = Duration.ofSeconds(1);

  private final ClimbAlarm climbing;
  private final Worker worker;

  ClimbThread(ClimbAlarm climbing) {
    this.climbing = climbing;
    this.worker = new Worker("alarm-climb", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }

  private Duration turn() {
    return climbing.climb() ? Duration.ZERO : REST;
  }
}
