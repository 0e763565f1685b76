package org.leadrelay.intake.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.NamedIdentifier;
import org.leadrelay.intake.lead.ProposeLead;
import org.leadrelay.intake.lead.Provenance;
import org.leadrelay.intake.lead.Registration;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.intake.lead.Tokens;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Puts what a machine found before the bureau that it concerns: the owner of each lead that it
 * touches, else that of the region. What the same rule finds of the same identifier within 30 days
 * adds to the first.
 */
@ApplicationScoped
public class ProposeCandidate {

  private static final Duration SAME = Duration.ofDays(30);
  private static final String MACHINE = "candidates";

  private final Candidates candidates;
  private final Leads leads;
  private final ProposeLead proposing;
  private final Tokens tokens;
  private final Jurisdictions tree;
  private final Clock clock;

  public ProposeCandidate(
      Candidates candidates,
      Leads leads,
      ProposeLead proposing,
      Tokens tokens,
      Jurisdictions tree,
      Clock clock) {
    this.candidates = candidates;
    this.leads = leads;
    this.proposing = proposing;
    this.tokens = tokens;
    this.tree = tree;
    this.clock = clock;
  }

  /** Proposes it to a bureau for each lead that it touches, else for its region. */
  @Transactional
  public void propose(Finding finding) {
    var bureaus = new LinkedHashMap<Jurisdiction, Handling>();
    finding.watched().stream()
        .sorted()
        .flatMap(id -> leads.lockForEvent(id).stream())
        .forEach(lead -> hit(lead, finding, bureaus));
    if (bureaus.isEmpty()) {
      bureaus.put(region(finding), Handling.OPEN);
    }
    bureaus.forEach((bureau, handling) -> propose(finding, bureau, handling));
  }

  /** What touches a lead is seen by no more than the lead is. */
  private void hit(Lead lead, Finding finding, Map<Jurisdiction, Handling> bureaus) {
    proposing.seen(lead, TimelineEntry.Kind.WATCH_HIT, finding.rule(), MACHINE);
    bureaus.merge(
        lead.owner(),
        lead.content().handling(),
        (one, other) -> one.isWiderThan(other) ? other : one);
  }

  private Jurisdiction region(Finding finding) {
    var reviewers = new Reviewers(tree, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    var evidence = finding.evidence();
    return finding.by() == ProposedBy.PRECURSOR_ALERT
        ? reviewers.nearest(evidence.recipient())
        : reviewers.prefecture(evidence.recipient(), evidence.sender());
  }

  private void propose(Finding finding, Jurisdiction owner, Handling handling) {
    var since = clock.instant().minus(SAME);
    var same = candidates.sameAs(owner, finding.rule(), tokens(finding), since);
    if (same.isPresent()) {
      candidates.seeAgain(same.get(), new Candidate.Sighting(finding.source(), clock.instant()));
      leads
          .lockForEvent(same.get())
          .ifPresent(
              lead -> proposing.seen(lead, TimelineEntry.Kind.SEEN_AGAIN, finding.rule(), MACHINE));
    } else {
      proposing
          .propose(owner, registration(finding, handling), MACHINE)
          .ifPresent(lead -> candidates.add(candidate(lead, finding), tokens(lead)));
    }
  }

  private Candidate candidate(Lead lead, Finding finding) {
    return new Candidate(
        lead.id(),
        lead.owner(),
        finding.by(),
        finding.rule(),
        finding.evidence(),
        lead.createdAt(),
        List.of());
  }

  private Registration registration(Finding finding, Handling handling) {
    var now = clock.instant();
    return new Registration(
        new Provenance(finding.by().name(), finding.source().toString()),
        finding.by().category(),
        finding.narrative(),
        null,
        finding.at().isAfter(now) ? now : finding.at(),
        null,
        handling,
        finding.identifiers(),
        List.of(),
        false);
  }

  private List<Token> tokens(Finding finding) {
    return finding.identifiers().stream()
        .map(it -> Identifier.parse(it.type(), it.value()))
        .flatMap(it ->
            it instanceof org.leadrelay.identifiers.Parsed.Valid valid
                ? tokens.of(valid.identifier()).stream()
                : java.util.stream.Stream.<Token>empty())
        .distinct()
        .toList();
  }

  private List<Token> tokens(Lead lead) {
    return lead.content()
        .counting()
        .filter(it -> it.valid() && it.origin() == NamedIdentifier.Origin.GIVEN)
        .sorted(Comparator.comparing(NamedIdentifier::id))
        .flatMap(it -> tokens.of(new Identifier(it.type(), it.value())).stream())
        .toList();
  }
}
