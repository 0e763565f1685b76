package org.leadrelay.intake.lead;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadrelay.intake.lead.Decision.Existing;
import org.leadrelay.intake.lead.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Takes a lead into the register; the same lead of the same source is taken once. */
@ApplicationScoped
public class RegisterLead {

  private final Leads leads;
  private final LeadHistory history;
  private final LeadLedger ledger;
  private final Jurisdictions tree;
  private final Clock clock;

  public RegisterLead(
      Leads leads, LeadHistory history, LeadLedger ledger, Jurisdictions tree, Clock clock) {
    this.leads = leads;
    this.history = history;
    this.ledger = ledger;
    this.tree = tree;
    this.clock = clock;
  }

  @Transactional
  public Decision register(Signatory who, Registration registration) {
    var content = content(who.bureau(), registration);
    return refusedToRole(who, registration)
        .or(() -> repeated(who.bureau(), registration, content))
        .or(() -> inadmissible(who.bureau(), registration))
        .orElseGet(() -> registered(who, registration, content));
  }

  private Decision registered(Signatory who, Registration registration, Content content) {
    var lead =
        Lead.first(
            UuidCreator.getTimeOrderedEpoch(),
            who.bureau(),
            registration.provenance(),
            content.with(content.handling(), List.of(who.officer())),
            Status.REGISTERED,
            clock.instant());
    var entry =
        TimelineEntry.ofLead(
            lead,
            TimelineEntry.Kind.REGISTERED,
            who.bureau(),
            registration.provenance().source(),
            null);
    return ledger.record(
        Step.opening(lead, Optional.of(Announcement.REGISTERED), entry, who.actor(), "register"));
  }

  private static Optional<Decision> refusedToRole(Signatory who, Registration registration) {
    return registration.handling() == Handling.SECRET && !who.supervisor()
        ? Optional.of(Refused.because(Refusal.ROLE_REQUIRED))
        : Optional.empty();
  }

  /** What was registered under this key, if it is the same; a difference is never swallowed. */
  private Optional<Decision> repeated(
      Jurisdiction owner, Registration registration, Content content) {
    return leads
        .withKey(owner, registration.provenance())
        .map(lead -> {
          var differing = Difference.between(lead.content(), content);
          var asRegistered =
              history
                  .version(lead.id(), 1)
                  .map(first -> Difference.between(first.content(), content).isEmpty())
                  .orElse(false);
          return differing.isEmpty() || asRegistered
              ? new Existing(lead)
              : new Refused(Refusal.LEAD_DIFFERS, lead, differing, List.of());
        });
  }

  private Optional<Decision> inadmissible(Jurisdiction owner, Registration registration) {
    var foundBy = Objects.requireNonNullElse(registration.foundBy(), owner);
    if (!tree.isBureau(foundBy)) {
      return Optional.of(Refused.because(Refusal.JURISDICTION_UNKNOWN));
    }
    if (!foundBy.equals(owner) && !tree.isUnder(foundBy, owner)) {
      return Optional.of(Refused.because(Refusal.NOT_A_DESCENDANT));
    }
    var faults = naming().faults(registration.identifiers());
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(Refusal.IDENTIFIER_INVALID, null, List.of(), faults));
  }

  private Content content(Jurisdiction owner, Registration registration) {
    var reading =
        NarrativeReading.of(
            registration.narrative(), naming().add(List.of(), registration.identifiers()));
    return new Content(
        registration.category(),
        registration.narrative(),
        reading.masked(),
        registration.occurredAt(),
        registration.foundAt(),
        Objects.requireNonNullElse(registration.foundBy(), owner),
        registration.handling(),
        reading.identifiers(),
        registration.substances(),
        List.of(),
        registration.demo());
  }

  private Naming naming() {
    return new Naming(tree, LocalDate.ofInstant(clock.instant(), clock.getZone()));
  }
}
