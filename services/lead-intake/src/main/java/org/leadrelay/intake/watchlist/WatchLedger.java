package org.leadrelay.intake.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.LeadLedger;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The writes of whatever happens to an entry, in the caller's transaction: its state, what watchers
 * are told, and what the lead's timeline and chain say. All or none.
 */
@ApplicationScoped
public class WatchLedger {

  private final Watches watches;
  private final TellWatchers watchers;
  private final LeadLedger leads;

  public WatchLedger(Watches watches, TellWatchers watchers, LeadLedger leads) {
    this.watches = watches;
    this.watchers = watchers;
    this.leads = leads;
  }

  /**
   * Who did what.
   *
   * @param bureau null for a machine
   */
  record Doing(
      TimelineEntry.Kind kind,
      AuditActor by,
      @Nullable Jurisdiction bureau,
      @Nullable String text) {}

  void open(Lead lead, Watch watch, Doing doing) {
    watches.add(watch);
    written(lead, watch, doing, watch.state() == WatchState.ACTIVE);
  }

  void move(Lead lead, Watch before, Watch now, Doing doing) {
    watches.update(now);
    var told =
        (before.state() == WatchState.ACTIVE || now.state() == WatchState.ACTIVE)
            && !(before.state() == now.state() && before.until().equals(now.until()));
    written(lead, now, doing, told);
  }

  private void written(Lead lead, Watch watch, Doing doing, boolean told) {
    if (told) {
      watchers.tell(watch, watch.updatedAt());
    }
    var entry =
        new TimelineEntry(
            watch.updatedAt(),
            doing.kind(),
            doing.bureau(),
            null,
            watch.state().name(),
            watch.type().name(),
            doing.text());
    leads.happened(
        lead,
        lead.touched(lead.openHandoffs(), watch.updatedAt()),
        entry,
        doing.by(),
        Map.of(
            "watch", watch.id().toString(),
            "identifier", watch.identifier().toString(),
            "state", watch.state().name(),
            "until", watch.until().toString()),
        Map.of("watch.legalBasis", watch.legalBasis(), "watch.reason", watch.reason()));
  }
}
