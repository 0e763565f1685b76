package org.leadrelay.precursor.matching.rounds;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.precursor.matching.EndWindow;

/** Ends windows as they run out, on a thread of its own. */
@ApplicationScoped
class WindowThread {

  private static final Duration REST = Duration.ofSeconds(1);

  private final EndWindow ending;
  private final Worker worker;

  WindowThread(EndWindow ending) {
    this.ending = ending;
    this.worker = new Worker("matching-windows", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }

  private Duration turn() {
    return ending.end() ? Duration.ZERO : REST;
  }
}
