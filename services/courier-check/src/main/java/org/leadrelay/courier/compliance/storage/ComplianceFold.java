package org.leadrelay.courier.compliance.storage;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Folds the counts of stored chunks, in steps that hold nobody up. */
@ApplicationScoped
class ComplianceFold {

  private static final int STEP = 100;

  private final TallyTable tallies;

  ComplianceFold(TallyTable tallies) {
    this.tallies = tallies;
  }

  @Scheduled(
      identity = "compliance-fold",
      every = "${leadrelay.compliance.fold-every:5s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    int folded = STEP;
    while (folded == STEP) {
      folded = tallies.fold(STEP);
    }
  }
}
