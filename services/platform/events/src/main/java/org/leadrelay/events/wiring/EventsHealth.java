package org.leadrelay.events.wiring;

import io.smallrye.health.api.HealthGroup;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.log.Backlog;

/**
 * Whether events flow: {@code /q/health/group/events}. Not part of ready or live, as requests
 * succeed without Kafka, and taking every replica out would lose them.
 */
@Singleton
@HealthGroup("events")
final class EventsHealth implements HealthCheck {

  private static final double LATE_SECONDS = 30;

  private final Workers workers;
  private final Inboxes inboxes;
  private final Backlog backlog;

  EventsHealth(Workers workers, Inboxes inboxes, Backlog backlog) {
    this.workers = workers;
    this.inboxes = inboxes;
    this.backlog = backlog;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("events");
    try {
      var state = backlog.now();
      var failing = workers.failing();
      return answer
          .withData("failing", String.join(" ", failing))
          .withData("oldestWaitingSeconds", Math.round(state.waitingSeconds()))
          .withData("unpublished", state.unpublished())
          .withData("oldestUnpublishedSeconds", Math.round(state.unpublishedSeconds()))
          .withData("parkedKeys", state.parkedKeys())
          .withData("stoppedPartitions", inboxes.stoppedPartitions())
          .status(
              failing.isEmpty()
                  && inboxes.healthy()
                  && inboxes.stoppedPartitions() == 0
                  && state.waitingSeconds() < LATE_SECONDS)
          .build();
    } catch (RuntimeException e) {
      return answer.withData("failing", "database").down().build();
    }
  }
}
