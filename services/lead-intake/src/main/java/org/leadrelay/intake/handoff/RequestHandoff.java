package org.leadrelay.intake.handoff;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.events.Fact;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.LeadLedger;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Tells cross-region-handoff what is asked for, in the caller's transaction. */
@ApplicationScoped
public class RequestHandoff {

  static final String TYPE = "org.leadrelay.lead.handoff-requested.v1";

  private final LeadLedger ledger;
  private final Envelope envelope;

  public RequestHandoff(LeadLedger ledger, Envelope envelope) {
    this.ledger = ledger;
    this.envelope = envelope;
  }

  /** The event's data; its JSON Schema is in docs/events. */
  record Data(
      UUID requestId,
      LeadRef leadRef,
      Jurisdiction origin,
      Jurisdiction destination,
      Urgency urgency,
      Actor actor,
      String sealedPackage) {}

  /** The lead as cross-region-handoff names it. */
  record LeadRef(String system, UUID id) {}

  /** Who asked. */
  record Actor(Jurisdiction jurisdiction, String subject, List<String> roles) {}

  /** Appends the event; the lead's lock is held. */
  Lead tell(Lead lead, PendingAsking asking, Instant at) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var by = asking.by();
    var data =
        new Data(
            asking.request(),
            new LeadRef("lead-intake", lead.id()),
            lead.owner(),
            asking.destination(),
            asking.urgency(),
            new Actor(
                by.bureau(),
                by.officer(),
                by.supervisor() ? List.of("officer", "supervisor") : List.of("officer")),
            envelope.seal(id, TYPE, asking.enclosure()));
    return ledger.tell(
        lead,
        new Fact(
            id,
            lead.id(),
            lead.sequence() + 1,
            TYPE,
            at,
            Set.of(lead.owner()),
            ledger.above(lead),
            data));
  }
}
