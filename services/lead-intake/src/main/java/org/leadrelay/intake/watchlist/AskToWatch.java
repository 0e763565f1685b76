package org.leadrelay.intake.watchlist;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.intake.lead.Tokens;
import org.leadrelay.intake.watchlist.Watch.Asked;
import org.leadrelay.intake.watchlist.WatchDecision.Accepted;
import org.leadrelay.intake.watchlist.WatchDecision.Refused;

/**
 * Asks for an identifier of a lead to be watched for. It begins with the approval of another
 * leading officer; a leading officer alone may begin it for 24 hours.
 */
@ApplicationScoped
public class AskToWatch {

  private static final Set<Status> WATCHED = EnumSet.of(Status.REGISTERED, Status.HANDED_OFF);

  private final Leads leads;
  private final Watches watches;
  private final WatchLedger ledger;
  private final Tokens tokens;
  private final Clock clock;

  public AskToWatch(Leads leads, Watches watches, WatchLedger ledger, Tokens tokens, Clock clock) {
    this.leads = leads;
    this.watches = watches;
    this.ledger = ledger;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Transactional
  public WatchDecision ask(Signatory who, WatchRequest request) {
    var found = leads.lock(request.lead(), who);
    if (found.isEmpty()) {
      return new Refused(WatchRefusal.LEAD_UNKNOWN, null);
    }
    var lead = found.get();
    var now = clock.instant();
    var identifier = lead.content().identifier(request.identifier());
    var marks = identifier.map(this::tokens).orElse(List.of());
    return refusal(lead, who, request, identifier, marks, now)
        .<WatchDecision>map(refusal -> new Refused(refusal, null))
        .orElseGet(() -> {
          var watch = watch(lead, who, request, identifier.orElseThrow(), marks, now);
          ledger.open(
              lead,
              watch,
              new WatchLedger.Doing(
                  TimelineEntry.Kind.WATCH_REQUESTED, who.actor(), who.bureau(), request.reason()));
          return new Accepted(watch);
        });
  }

  private Optional<WatchRefusal> refusal(
      Lead lead,
      Signatory who,
      WatchRequest request,
      Optional<NamedIdentifier> identifier,
      List<Token> marks,
      Instant now) {
    return ofLead(lead, who, request)
        .or(() -> when(watches.isHub(marks), WatchRefusal.HUB_VALUE))
        .or(() -> when(identifier.isEmpty(), WatchRefusal.IDENTIFIER_UNKNOWN))
        .or(() ->
            when(
                identifier
                    .filter(it -> it.valid() && Watch.WATCHABLE.contains(it.type()))
                    .isEmpty(),
                WatchRefusal.TYPE_NOT_WATCHABLE))
        .or(() ->
            when(request.until().isAfter(now.plus(Watch.LONGEST)), WatchRefusal.WATCH_TOO_LONG));
  }

  private static Optional<WatchRefusal> ofLead(Lead lead, Signatory who, WatchRequest request) {
    if (!WATCHED.contains(lead.status())) {
      return Optional.of(WatchRefusal.LEAD_WRONG_STATE);
    }
    if (!lead.owner().equals(who.bureau())) {
      return Optional.of(WatchRefusal.LEAD_NOT_YOUR_ACTION);
    }
    if (request.flash() && !who.supervisor()) {
      return Optional.of(WatchRefusal.ROLE_REQUIRED);
    }
    return when(lead.content().handling() == Handling.SECRET, WatchRefusal.WATCH_SECRET);
  }

  private static Watch watch(
      Lead lead,
      Signatory who,
      WatchRequest request,
      NamedIdentifier identifier,
      List<Token> marks,
      Instant now) {
    var alone = now.plus(Watch.FLASH);
    return new Watch(
        UuidCreator.getTimeOrderedEpoch(),
        lead.id(),
        identifier.id(),
        identifier.type(),
        marks,
        lead.owner(),
        request.legalBasis(),
        request.reason(),
        request.flash() ? WatchState.ACTIVE : WatchState.REQUESTED,
        request.flash() && alone.isBefore(request.until()) ? alone : request.until(),
        request.flash(),
        new Asked(who.officer(), request.until(), Asked.Kind.BEGINNING),
        0,
        null,
        1,
        now,
        now);
  }

  private List<Token> tokens(NamedIdentifier identifier) {
    return identifier.valid()
        ? tokens.of(new Identifier(identifier.type(), identifier.value()))
        : List.of();
  }

  private static Optional<WatchRefusal> when(boolean so, WatchRefusal refusal) {
    return so ? Optional.of(refusal) : Optional.empty();
  }
}
