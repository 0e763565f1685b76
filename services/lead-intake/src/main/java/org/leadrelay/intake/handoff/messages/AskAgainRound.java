package org.leadrelay.intake.handoff.messages;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.leadrelay.intake.handoff.AskAgain;

/** Looks for late askings on every replica; whoever has the lead's lock asks again. */
@ApplicationScoped
class AskAgainRound {

  private final AskAgain asking;

  AskAgainRound(AskAgain asking) {
    this.asking = asking;
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    asking.late().forEach(asking::again);
  }
}
