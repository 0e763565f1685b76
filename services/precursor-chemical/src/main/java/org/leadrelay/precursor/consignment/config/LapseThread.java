package org.leadrelay.precursor.consignment.config;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.precursor.consignment.LapseReservations;

/** Looks for reservations that are over; replicas pass over what another one holds. */
@ApplicationScoped
class LapseThread {

  private final LapseReservations lapsing;
  private final LapseConfig config;
  private final Worker worker;

  LapseThread(LapseReservations lapsing, LapseConfig config) {
    this.lapsing = lapsing;
    this.config = config;
    this.worker = new Worker("lapse-reservations", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    worker.close();
  }

  private Duration turn() {
    return lapsing.lapseOne() ? Duration.ZERO : config.rest();
  }
}
