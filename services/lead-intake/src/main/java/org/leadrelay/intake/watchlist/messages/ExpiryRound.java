package org.leadrelay.intake.watchlist.messages;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.leadrelay.intake.watchlist.ExpireWatches;

/** Looks for entries that are over on every replica; whoever has the lead's lock ends them. */
@ApplicationScoped
class ExpiryRound {

  private final ExpireWatches expiry;

  ExpiryRound(ExpireWatches expiry) {
    this.expiry = expiry;
  }

  @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    expiry.due().forEach(expiry::expire);
  }
}
