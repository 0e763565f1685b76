package org.leadrelay.courier.watch.messages;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only once the watchlist was read: a row that is taken in before that would not be matched,
 * and nobody would know. A replica that starts while Kafka is away therefore waits; one that runs
 * stays ready, whatever becomes of Kafka.
 */
@Readiness
@Singleton
final class WatchlistWarm implements HealthCheck {

  private final WatchlistCopy copy;

  WatchlistWarm(WatchlistCopy copy) {
    this.copy = copy;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("watchlist").status(copy.warm()).build();
  }
}
