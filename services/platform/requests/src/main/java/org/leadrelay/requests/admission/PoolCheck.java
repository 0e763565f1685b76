package org.leadrelay.requests.admission;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.leadrelay.requests.RequestsConfig;

/** Refuses to start a service whose door admits more than its connection pool can serve. */
@ApplicationScoped
class PoolCheck {

  /** Connections kept back for the relay, the sequencer, timers and health. */
  static final int KEPT_BACK = 4;

  private final AgroalDataSource pool;
  private final RequestsConfig config;

  PoolCheck(AgroalDataSource pool, RequestsConfig config) {
    this.pool = pool;
    this.config = config;
  }

  void onStart(@Observes StartupEvent starting) {
    check(config.door(), pool.getConfiguration().connectionPoolConfiguration().maxSize());
  }

  static void check(RequestsConfig.Door door, int connections) {
    int places = door.reads() + door.writes() + door.uploads();
    if (places + KEPT_BACK > connections) {
      throw new IllegalStateException(
          "leadrelay.requests.door admits %d requests and %d connections are kept back, but quarkus.datasource.jdbc.max-size is %d"
              .formatted(places, KEPT_BACK, connections));
    }
  }
}
