package org.leadrelay.intake.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.intake.lead.Consequence;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.TimelineEntry;

/** Nothing is watched for that its lead does not carry any more, from the same moment on. */
@ApplicationScoped
public class WithdrawWatches implements Consequence {

  private static final Set<Status> OVER = EnumSet.of(Status.CLOSED, Status.DISMISSED);
  private static final String SAID = "LEAD_CHANGED";

  private final Watches watches;
  private final WatchLedger ledger;

  public WithdrawWatches(Watches watches, WatchLedger ledger) {
    this.watches = watches;
    this.ledger = ledger;
  }

  @Override
  public void follow(Lead before, Lead now) {
    for (var watch : watches.openOf(now.id())) {
      if (carriesNoMore(now, watch)) {
        ledger.move(
            now.touched(now.openHandoffs(), now.updatedAt()),
            watch,
            watch.ended(WatchState.WITHDRAWN, SAID, now.updatedAt()),
            new WatchLedger.Doing(
                TimelineEntry.Kind.WATCH_WITHDRAWN, AuditActor.system("watchlist"), null, SAID));
      }
    }
  }

  private static boolean carriesNoMore(Lead lead, Watch watch) {
    return OVER.contains(lead.status())
        || lead.content().handling() == Handling.SECRET
        || lead.content().identifier(watch.identifier()).isEmpty();
  }
}
