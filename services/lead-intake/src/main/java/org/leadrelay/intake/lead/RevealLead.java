package org.leadrelay.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows a lead in clear to whoever sees it and states a purpose; every look is on the chain. */
@ApplicationScoped
public class RevealLead {

  private final Leads leads;
  private final LeadLedger ledger;
  private final Clock clock;

  public RevealLead(Leads leads, LeadLedger ledger, Clock clock) {
    this.leads = leads;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What can be shown. */
  public enum Part {
    NARRATIVE,
    IDENTIFIERS
  }

  /**
   * The lead's content in clear; the caller shows no more of it than it asked for.
   *
   * @param purpose why it is needed
   * @param caseNumber the number of the case or lead that it is needed for
   */
  @Transactional
  public Optional<Content> reveal(
      Signatory who, UUID id, Set<Part> parts, String purpose, String caseNumber) {
    var lead = leads.lock(id, who);
    lead.ifPresent(it ->
        ledger.revealed(
            it,
            who,
            clock.instant(),
            Map.of("caseNumber", caseNumber, "fields", names(parts)),
            purpose));
    return lead.map(Lead::content);
  }

  private static String names(Set<Part> parts) {
    return new TreeSet<>(parts).stream().map(Part::name).collect(Collectors.joining(","));
  }
}
