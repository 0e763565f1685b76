package org.leadrelay.requests.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Deletes the answers that are no longer kept, in small steps that hold no other request up. */
@ApplicationScoped
class AnswerPurge {

  private static final int STEP = 1_000;

  private final Answers answers;

  AnswerPurge(Answers answers) {
    this.answers = answers;
  }

  @Scheduled(
      identity = "answer-purge",
      every = "${leadrelay.requests.idempotency.purge-every:10m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    int deleted = STEP;
    while (deleted == STEP) {
      deleted = answers.purge(STEP);
    }
  }
}
