package org.leadrelay.intake.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.TimelineEntry;

/** Ends what has come to its end by itself. */
@ApplicationScoped
public class ExpireWatches {

  private static final int BATCH = 200;

  private final Leads leads;
  private final Watches watches;
  private final WatchLedger ledger;
  private final Clock clock;

  public ExpireWatches(Leads leads, Watches watches, WatchLedger ledger, Clock clock) {
    this.leads = leads;
    this.watches = watches;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Entries that are over; each is to be ended by itself. */
  @Transactional
  public List<Watch> due() {
    return watches.due(clock.instant(), BATCH);
  }

  /** Ends one, unless it was ended or renewed meanwhile. */
  @Transactional
  public void expire(Watch due) {
    var now = clock.instant();
    leads
        .lockForEvent(due.lead())
        .ifPresent(lead ->
            watches
                .lock(due.id())
                .filter(it -> isOver(it, now))
                .ifPresent(before ->
                    ledger.move(
                        lead,
                        before,
                        before.ended(WatchState.EXPIRED, null, now),
                        new WatchLedger.Doing(
                            TimelineEntry.Kind.WATCH_EXPIRED,
                            AuditActor.system("watchlist"),
                            null,
                            null))));
  }

  private static boolean isOver(Watch watch, Instant now) {
    return watch.state().isOpen() && !watch.until().isAfter(now);
  }
}
