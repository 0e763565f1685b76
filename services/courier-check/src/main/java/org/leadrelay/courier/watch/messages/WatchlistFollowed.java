package org.leadrelay.courier.watch.messages;

import io.smallrye.health.api.HealthGroup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether changes of the watchlist still arrive; in the health group of Kafka, not in ready. */
@Singleton
@HealthGroup("events")
final class WatchlistFollowed implements HealthCheck {

  private final WatchlistCopy copy;

  WatchlistFollowed(WatchlistCopy copy) {
    this.copy = copy;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("watchlist-followed").status(copy.following()).build();
  }
}
