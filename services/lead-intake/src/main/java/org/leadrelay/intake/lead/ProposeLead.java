package org.leadrelay.intake.lead;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Puts what a machine found before the officers of a bureau, as a lead in status CANDIDATE. Nobody
 * else hears of it until one of them confirms it.
 */
@ApplicationScoped
public class ProposeLead {

  private final Leads leads;
  private final LeadLedger ledger;
  private final Jurisdictions tree;
  private final Clock clock;

  public ProposeLead(Leads leads, LeadLedger ledger, Jurisdictions tree, Clock clock) {
    this.leads = leads;
    this.ledger = ledger;
    this.tree = tree;
    this.clock = clock;
  }

  /**
   * Proposes, in the caller's transaction.
   *
   * @param machine as the audit chain names it
   * @return the candidate; empty if the same report was proposed to this bureau before
   */
  public Optional<Lead> propose(Jurisdiction owner, Registration found, String machine) {
    if (leads.withKey(owner, found.provenance()).isPresent()) {
      return Optional.empty();
    }
    var now = clock.instant();
    var naming = new Naming(tree, LocalDate.ofInstant(now, clock.getZone()));
    var reading =
        NarrativeReading.of(found.narrative(), naming.add(List.of(), found.identifiers()));
    var content =
        new Content(
            found.category(),
            found.narrative(),
            reading.masked(),
            found.occurredAt(),
            found.foundAt(),
            owner,
            found.handling(),
            reading.identifiers(),
            found.substances(),
            List.of(),
            found.demo());
    var lead =
        Lead.first(
            UuidCreator.getTimeOrderedEpoch(),
            owner,
            found.provenance(),
            content,
            Status.CANDIDATE,
            now);
    var entry =
        TimelineEntry.ofLead(
            lead, TimelineEntry.Kind.PROPOSED, null, found.provenance().source(), null);
    var by = AuditActor.system(machine);
    return Optional.of(
        ledger.record(Step.opening(lead, Optional.empty(), entry, by, "propose")).lead());
  }

  /**
   * Tells a lead's readers that a machine saw something of it again.
   *
   * @param code the rule
   */
  public void seen(Lead before, TimelineEntry.Kind kind, String code, String machine) {
    var now = clock.instant();
    var entry = new TimelineEntry(now, kind, null, null, before.status().name(), code, null);
    ledger.happened(
        before,
        before.touched(before.openHandoffs(), now),
        entry,
        AuditActor.system(machine),
        Map.of("rule", code),
        Map.of());
  }
}
