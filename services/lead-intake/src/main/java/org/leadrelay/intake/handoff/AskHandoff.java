package org.leadrelay.intake.handoff;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.intake.handoff.Answer.Asked;
import org.leadrelay.intake.handoff.Answer.Refused;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.HandoffTraces;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.LeadLedger;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.intake.lead.Transitions;
import org.leadrelay.intake.lead.Verb;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Asks for a lead to be handed to other bureaus: by event, so the answers come later. */
@ApplicationScoped
public class AskHandoff {

  private final Leads leads;
  private final LeadLedger ledger;
  private final HandoffTraces traces;
  private final PendingAskings pending;
  private final RequestHandoff requests;
  private final Jurisdictions tree;
  private final Clock clock;

  public AskHandoff(
      Leads leads,
      LeadLedger ledger,
      HandoffTraces traces,
      PendingAskings pending,
      RequestHandoff requests,
      Jurisdictions tree,
      Clock clock) {
    this.leads = leads;
    this.ledger = ledger;
    this.traces = traces;
    this.pending = pending;
    this.requests = requests;
    this.tree = tree;
    this.clock = clock;
  }

  @Transactional
  public Answer ask(Signatory who, UUID id, Asking asking) {
    var found = leads.lock(id, who);
    if (found.isEmpty()) {
      return new Refused(Refusal.NOT_FOUND, null, null, null);
    }
    var lead = found.get();
    var now = clock.instant();
    return refusal(lead, who, asking, now)
        .<Answer>map(refused -> refused)
        .orElseGet(() -> asked(lead, who, asking, now));
  }

  private Optional<Refused> refusal(Lead lead, Signatory who, Asking asking, Instant now) {
    return Transitions.refusal(lead, who, Verb.HANDOFF, now)
        .map(refusal -> new Refused(Refusal.of(refusal), lead, null, null))
        .or(() -> active(lead, asking))
        .or(() -> inadmissible(lead, asking));
  }

  private Optional<Refused> active(Lead lead, Asking asking) {
    return traces.of(lead.id()).stream()
        .filter(HandoffTrace::isUnderWay)
        .filter(it -> asking.destinations().contains(it.destination()))
        .findFirst()
        .map(it -> new Refused(Refusal.HANDOFF_ACTIVE, lead, it.destination(), it.request()));
  }

  private Optional<Refused> inadmissible(Lead lead, Asking asking) {
    for (var destination : asking.destinations()) {
      if (!tree.isBureau(destination)) {
        return Optional.of(new Refused(Refusal.JURISDICTION_UNKNOWN, lead, destination, null));
      }
      if (destination.equals(lead.owner())) {
        return Optional.of(new Refused(Refusal.SAME_JURISDICTION, lead, destination, null));
      }
    }
    return Optional.empty();
  }

  private Answer asked(Lead before, Signatory who, Asking asking, Instant at) {
    var lead = before.status() == Status.CLOSED ? ledger.takenUpAgain(before, who, at) : before;
    var enclosure = Enclosure.of(lead.content(), asking.kind(), asking.text());
    var asked = new ArrayList<HandoffTrace>();
    for (var destination : asking.destinations()) {
      var one =
          new PendingAsking(
              UuidCreator.getTimeOrderedEpoch(),
              lead.id(),
              destination,
              asking.urgency(),
              who,
              enclosure);
      lead = asked(lead, one, at);
      asked.add(
          HandoffTrace.asked(one.request(), lead.id(), destination, asking.urgency().name(), at));
    }
    return new Asked(List.copyOf(asked));
  }

  private Lead asked(Lead before, PendingAsking asking, Instant at) {
    traces.put(
        HandoffTrace.asked(
            asking.request(), before.id(), asking.destination(), asking.urgency().name(), at));
    pending.keep(asking);
    var told = requests.tell(before, asking, at);
    var now = told.touched(told.openHandoffs(), at);
    ledger.happened(
        told,
        now,
        entry(asking.destination(), asking.by().bureau(), at),
        asking.by().actor(),
        Map.of(
            "request", asking.request().toString(),
            "destination", asking.destination().code(),
            "urgency", asking.urgency().name()),
        Map.of("handoff.text", asking.enclosure().text()));
    return now;
  }

  private static TimelineEntry entry(Jurisdiction destination, Jurisdiction by, Instant at) {
    return new TimelineEntry(
        at,
        TimelineEntry.Kind.HANDOFF_ASKED,
        by,
        null,
        HandoffTrace.State.ASKED.name(),
        destination.code(),
        null);
  }
}
