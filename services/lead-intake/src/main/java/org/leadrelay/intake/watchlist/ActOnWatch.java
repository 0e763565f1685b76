package org.leadrelay.intake.watchlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.intake.watchlist.Watch.Asked;
import org.leadrelay.intake.watchlist.WatchDecision.Accepted;
import org.leadrelay.intake.watchlist.WatchDecision.Refused;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Approves, refuses, withdraws and renews: lock, check the precondition, decide, write. */
@ApplicationScoped
public class ActOnWatch {

  private final Leads leads;
  private final Watches watches;
  private final WatchLedger ledger;
  private final Jurisdictions tree;
  private final Clock clock;

  public ActOnWatch(
      Leads leads, Watches watches, WatchLedger ledger, Jurisdictions tree, Clock clock) {
    this.leads = leads;
    this.watches = watches;
    this.ledger = ledger;
    this.tree = tree;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public WatchDecision act(Signatory who, UUID id, LongConsumer precondition, WatchAction action) {
    var lead = watches.see(id, who).flatMap(seen -> leads.lockForEvent(seen.lead()));
    var found = watches.lock(id).filter(_ -> lead.isPresent());
    if (found.isEmpty()) {
      return new Refused(WatchRefusal.NOT_FOUND, null);
    }
    var before = found.get();
    precondition.accept(before.version());
    var now = clock.instant();
    return WatchRules.refusal(before, who, action, now, tree)
        .<WatchDecision>map(refusal -> new Refused(refusal, before))
        .orElseGet(() -> new Accepted(moved(lead.orElseThrow(), before, who, action, now)));
  }

  private Watch moved(Lead lead, Watch before, Signatory who, WatchAction action, Instant at) {
    return switch (action) {
      case WatchAction.Approve _ ->
          write(lead, before, before.approved(at), Kind.WATCH_APPROVED, who, null);
      case WatchAction.Refuse(var reason) ->
          write(lead, before, refused(before, reason, at), Kind.WATCH_REFUSED, who, reason);
      case WatchAction.Withdraw(var reason) ->
          write(
              lead,
              before,
              before.ended(WatchState.WITHDRAWN, reason, at),
              Kind.WATCH_WITHDRAWN,
              who,
              reason);
      case WatchAction.Renew(var until) ->
          write(
              lead,
              before,
              before.renewalAsked(new Asked(who.officer(), until, Asked.Kind.RENEWAL), at),
              Kind.WATCH_RENEWAL_ASKED,
              who,
              null);
    };
  }

  /** A refused renewal leaves the entry as it was approved; a refused beginning ends it. */
  private static Watch refused(Watch before, String reason, Instant at) {
    return before.asked() != null && before.asked().kind() == Asked.Kind.RENEWAL
        ? before.renewalRefused(at)
        : before.ended(WatchState.REFUSED, reason, at);
  }

  private Watch write(
      Lead lead,
      Watch before,
      Watch now,
      Kind kind,
      Signatory who,
      @org.jspecify.annotations.Nullable String text) {
    ledger.move(lead, before, now, new WatchLedger.Doing(kind, who.actor(), who.bureau(), text));
    return now;
  }
}
