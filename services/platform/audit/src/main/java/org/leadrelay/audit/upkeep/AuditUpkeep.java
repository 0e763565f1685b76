package org.leadrelay.audit.upkeep;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.leadrelay.audit.checkpoint.MakeCheckpoint;

/**
 * Asks for a checkpoint each minute and for partitions each hour; both know themselves whether it
 * is time, so that every replica may ask and a clock that is set forward is followed.
 */
@ApplicationScoped
public class AuditUpkeep {

  private final MakeCheckpoint makeCheckpoint;
  private final AuditMonths months;

  AuditUpkeep(MakeCheckpoint makeCheckpoint, AuditMonths months) {
    this.makeCheckpoint = makeCheckpoint;
    this.months = months;
  }

  @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void checkpoint() {
    makeCheckpoint.ifDue();
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void partitions() {
    months.ensure();
  }
}
