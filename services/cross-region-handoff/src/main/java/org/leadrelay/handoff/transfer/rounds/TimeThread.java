package org.leadrelay.handoff.transfer.rounds;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.handoff.transfer.PassTime;

/** Lets the time pass for handoffs, on a thread of its own. */
@ApplicationScoped
class TimeThread {

  private static final Duration REST = Duration.ofSeconds(1);

  private final PassTime time;
  private final Worker worker;

  TimeThread(PassTime time) {
    this.time = time;
    this.worker = new Worker("handoff-time", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }

  private Duration turn() {
    return time.step() ? Duration.ZERO : REST;
  }
}
