package org.leadrelay.intake.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Action;
import org.leadrelay.intake.lead.Bureau;
import org.leadrelay.intake.lead.DismissReason;
import org.leadrelay.intake.lead.GivenIdentifier;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.ProposeLead;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.jurisdiction.Jurisdiction;

class ProposeCandidateTest {

  private final Bureau bureau = new Bureau();
  private final Kept kept = new Kept();
  private final ProposeCandidate proposing =
      new ProposeCandidate(
          kept,
          bureau.register,
          new ProposeLead(bureau.register, bureau.ledger, Bureau.TREE, bureau.clock),
          identifier -> List.of(new Token(1, identifier.value())),
          Bureau.TREE,
          bureau.clock);

  @Test
  void anAlertThatTouchesALeadGoesToItsOwnerAndIsSeenByNoMore() {
    var watched = bureau.registered(Handling.RESTRICTED);

    proposing.propose(alert("15412348001", Set.of(watched.id()), "310115", null));

    var candidate = only(Jurisdiction.of("880101"));
    assertThat(candidate.status()).isEqualTo(Status.CANDIDATE);
    assertThat(candidate.content().handling()).isEqualTo(Handling.RESTRICTED);
    assertThat(bureau.register.kinds(candidate.id())).containsExactly(Kind.PROPOSED);
    assertThat(bureau.register.kinds(watched.id())).contains(Kind.WATCH_HIT);
    assertThat(bureau.records.told()).containsExactly("registered");
  }

  @Test
  void ofTwoLeadsOfOneOwnerTheNarrowerSightCounts() {
    var open = bureau.registered(Handling.OPEN);
    var secret = bureau.registered(Handling.SECRET);

    proposing.propose(alert("15412348001", Set.of(open.id(), secret.id()), "310115", null));

    assertThat(only(Jurisdiction.of("880101")).content().handling()).isEqualTo(Handling.SECRET);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "320106, -, 320100",
        "320100, 880101, 320100",
        "310115, -, 310115",
        "320000, -, 320000",
        "-, 320106, 320100",
        "999999, 320106, 320100",
        "110100, -, 110000",
        "-, -, 000000",
      })
  void otherwiseThePrefectureOfTheRecipientReviewsIt(
      @Nullable String recipient, @Nullable String sender, String reviewer) {
    proposing.propose(alert("15412348001", Set.of(), recipient, sender));

    assertThat(only(Jurisdiction.of(reviewer)).content().handling()).isEqualTo(Handling.OPEN);
  }

  @Test
  void anIncidentGoesToTheBureauOfItsSite() {
    var incident =
        new Finding(
            UUID.randomUUID(),
            ProposedBy.PRECURSOR_ALERT,
            "BALANCE",
            "账实不符",
            List.of(),
            evidence("320106", null),
            Set.of(),
            Bureau.START);

    proposing.propose(incident);

    assertThat(only(Jurisdiction.of("320106")).content().category().name())
        .isEqualTo("PRECURSOR_DIVERSION");
  }

  @Test
  void theSameRuleAndIdentifierAddToTheFirstCandidateFor30Days() {
    var first = alert("15412348001", Set.of(), "320106", null);
    proposing.propose(first);
    var candidate = only(Jurisdiction.of("320100"));
    bureau.clock.pass(Duration.ofDays(29));

    proposing.propose(alert("15412348001", Set.of(), "320106", null));

    assertThat(only(Jurisdiction.of("320100")).id()).isEqualTo(candidate.id());
    assertThat(kept.of(List.of(candidate.id())).values().iterator().next().alsoSeen()).hasSize(1);
    assertThat(bureau.register.kinds(candidate.id()))
        .containsExactly(Kind.PROPOSED, Kind.SEEN_AGAIN);
    bureau.clock.pass(Duration.ofDays(2));
    proposing.propose(alert("15412348001", Set.of(), "320106", null));
    assertThat(bureau.register.snapshot()).hasSize(2);
  }

  @Test
  void whatWasDecidedIsProposedAnewAndTheSameReportNever() {
    var alert = alert("15412348001", Set.of(), "320106", null);
    proposing.propose(alert);
    var candidate = only(Jurisdiction.of("320100"));
    bureau.acted(
        Bureau.officer("320100"),
        candidate,
        new Action.Dismiss(DismissReason.TECHNICAL_FALSE_HIT, null, null));

    proposing.propose(alert);
    assertThat(bureau.register.snapshot()).hasSize(1);
    proposing.propose(alert("15412348001", Set.of(), "320106", null));
    assertThat(bureau.register.snapshot()).hasSize(2);
  }

  private Lead only(Jurisdiction owner) {
    var found =
        bureau.register.snapshot().values().stream()
            .filter(it -> it.owner().equals(owner) && it.status() == Status.CANDIDATE)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Finding alert(
      String phone, Set<UUID> watched, @Nullable String recipient, @Nullable String sender) {
    return new Finding(
        UUID.randomUUID(),
        ProposedBy.COURIER_ALERT,
        "WATCHED_PARTY",
        "寄件人电话" + phone,
        List.of(
            new GivenIdentifier(IdentifierType.MOBILE, phone, null),
            new GivenIdentifier(IdentifierType.WAYBILL, "x", null)),
        evidence(recipient, sender),
        watched,
        Bureau.START.plusSeconds(3600));
  }

  private static Evidence evidence(@Nullable String recipient, @Nullable String sender) {
    return new Evidence(
        "DMO",
        null,
        sender == null ? null : Jurisdiction.of(sender),
        recipient == null ? null : Jurisdiction.of(recipient),
        null,
        null,
        Map.of(),
        null);
  }

  /** Candidates without a database. */
  private final class Kept implements Candidates {

    private final Map<UUID, Candidate> all = new HashMap<>();
    private final Map<UUID, List<Token>> tokens = new HashMap<>();

    @Override
    public void add(Candidate candidate, List<Token> found) {
      all.put(candidate.lead(), candidate);
      tokens.put(candidate.lead(), found);
    }

    @Override
    public Optional<UUID> sameAs(
        Jurisdiction owner, String rule, List<Token> wanted, Instant since) {
      return all.values().stream()
          .filter(it -> it.owner().equals(owner) && it.rule().equals(rule))
          .filter(it -> !it.proposedAt().isBefore(since))
          .filter(it -> bureau.register.get(it.lead()).status() == Status.CANDIDATE)
          .filter(
              it -> tokens.getOrDefault(it.lead(), List.of()).stream().anyMatch(wanted::contains))
          .map(Candidate::lead)
          .findFirst();
    }

    @Override
    public void seeAgain(UUID lead, Candidate.Sighting sighting) {
      all.computeIfPresent(
          lead,
          (_, it) -> {
            var more = new ArrayList<>(it.alsoSeen());
            more.add(sighting);
            return new Candidate(
                it.lead(), it.owner(), it.by(), it.rule(), it.evidence(), it.proposedAt(), more);
          });
    }

    @Override
    public Map<UUID, Candidate> of(Collection<UUID> leads) {
      var found = new HashMap<>(all);
      found.keySet().retainAll(leads);
      return found;
    }
  }
}
