package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.OFFICER;
import static org.leadrelay.intake.lead.Bureau.amendment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Action.Withdrawal;

class ActOnLeadTest {

  private static final Action CLOSE = new Action.Close(CloseReason.UNFOUNDED, null, "查无实据");
  private static final Action REOPEN = new Action.Reopen("新线索");
  private static final Action CONFIRM =
      new Action.Confirm(Category.GROUP_USE, Handling.OPEN, "禁毒法第六十四条");
  private static final Action DISMISS = new Action.Dismiss(DismissReason.NOT_ENOUGH, null, null);
  private final Bureau bureau = new Bureau();

  @Test
  void anAmendmentIsAVersionOfItsOwnAndTheEarlierOneStaysReadable() {
    var before = bureau.registered();

    var after =
        bureau.acted(
            OFFICER,
            before,
            amendment(
                "改了，电话15412348001",
                List.of(new GivenIdentifier(IdentifierType.WECHAT, "demo_wx01", null)),
                List.of()));

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.content().identifiers())
        .extracting(NamedIdentifier::value)
        .containsExactly("88880001", "demo_wx01", "15412348001");
    assertThat(bureau.register.version(before.id(), 1).orElseThrow().content())
        .isEqualTo(before.content());
    assertThat(bureau.records.told()).containsExactly("registered", "amended");
  }

  @Test
  void identifiersThatStayKeepTheirIds() {
    var before = bureau.registered();

    var after = bureau.acted(OFFICER, before, amendment("还是15412348000", List.of(), List.of()));

    assertThat(after.content().identifiers())
        .extracting(NamedIdentifier::id)
        .containsExactlyElementsOf(
            before.content().identifiers().stream().map(NamedIdentifier::id).toList());
  }

  @Test
  void aWithdrawnIdentifierDoesNotComeBackWithTheNarrativeButWhenItIsGivenAgain() {
    var before = bureau.registered();
    var phone = before.content().identifiers().getLast();

    var without =
        bureau.acted(
            OFFICER, before, amendment(null, List.of(), List.of(new Withdrawal(phone.id(), "错号"))));
    var reread = bureau.acted(OFFICER, without, amendment("仍见15412348000", List.of(), List.of()));
    var again =
        bureau.acted(
            OFFICER,
            reread,
            amendment(
                null,
                List.of(new GivenIdentifier(IdentifierType.MOBILE, Bureau.PHONE, null)),
                List.of()));

    assertThat(without.content().counting()).doesNotContain(phone);
    assertThat(reread.content().counting()).hasSize(1);
    assertThat(reread.content().narrativeMasked()).isEqualTo("仍见⟦MOBILE:1⟧");
    assertThat(again.content().identifier(phone.id())).isPresent();
  }

  @Test
  void onlyWhatTheLeadNamesCanBeWithdrawnAndOnlyWhatFitsItsCheckBeAdded() {
    var lead = bureau.registered();

    assertThat(
            bureau.refusal(
                OFFICER,
                lead,
                amendment(null, List.of(), List.of(new Withdrawal(UUID.randomUUID(), "错")))))
        .isEqualTo(Refusal.IDENTIFIER_UNKNOWN);
    assertThat(
            bureau.refusal(
                OFFICER,
                lead,
                amendment(
                    null,
                    List.of(new GivenIdentifier(IdentifierType.BANK_CARD, "1234567890123", null)),
                    List.of())))
        .isEqualTo(Refusal.IDENTIFIER_INVALID);
  }

  @Test
  void everyPartCanBeChangedAndTakenAway() {
    var lead = bureau.registered();
    var changed =
        bureau.acted(
            OFFICER,
            lead,
            new Action.Amend(
                Optional.of(Category.DARKNET),
                Optional.empty(),
                Optional.of(Optional.of(Bureau.START)),
                Optional.of(List.of()),
                Optional.of(List.of("colleague")),
                List.of(),
                List.of()));
    var cleared =
        bureau.acted(
            OFFICER,
            changed,
            new Action.Amend(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()));

    assertThat(changed.content().category()).isEqualTo(Category.DARKNET);
    assertThat(changed.content().occurredAt()).isEqualTo(Bureau.START);
    assertThat(changed.content().substances()).isEmpty();
    assertThat(cleared.content().readers()).containsExactly("colleague");
    assertThat(cleared.content().occurredAt()).isNull();
  }

  @Test
  void raisingIsAnyOfficersAndLoweringALeadingOfficers() {
    var lead = bureau.registered();
    var raised = bureau.acted(OFFICER, lead, new Action.Handle(Handling.RESTRICTED, "在侦"));

    assertThat(bureau.refusal(OFFICER, raised, new Action.Handle(Handling.OPEN, "解除")))
        .isEqualTo(Refusal.HANDLING_LOWERED);
    var lowered = bureau.acted(LEADER, raised, new Action.Handle(Handling.OPEN, "解除"));
    assertThat(lowered.content().handling()).isEqualTo(Handling.OPEN);
    assertThat(bureau.records.notes().getLast().facts()).containsEntry("from", "RESTRICTED");
  }

  @Test
  void aLeadIsClosedAndTakenUpAgainByLeadingOfficers() {
    var lead = bureau.registered();
    assertThat(bureau.refusal(OFFICER, lead, CLOSE)).isEqualTo(Refusal.ROLE_REQUIRED);
    assertThat(bureau.refusal(LEADER, lead, REOPEN)).isEqualTo(Refusal.LEAD_WRONG_STATE);

    var closed = bureau.acted(LEADER, lead, CLOSE);
    assertThat(closed.status()).isEqualTo(Status.CLOSED);
    assertThat(closed.ending()).isNotNull();
    assertThat(bureau.refusal(OFFICER, closed, amendment("x", List.of(), List.of())))
        .isEqualTo(Refusal.LEAD_WRONG_STATE);

    var reopened = bureau.acted(LEADER, closed, REOPEN);
    assertThat(reopened.status()).isEqualTo(Status.REGISTERED);
    assertThat(reopened.ending()).isNull();
    assertThat(bureau.records.told()).containsExactly("registered", "closed", "reopened");
  }

  @Test
  void whatIsMergedNamesAnotherLeadInSight() {
    var lead = bureau.registered();
    var other = bureau.registered();

    assertThat(bureau.refusal(LEADER, lead, merged(UUID.randomUUID())))
        .isEqualTo(Refusal.LEAD_UNKNOWN);
    assertThat(bureau.refusal(LEADER, lead, merged(lead.id()))).isEqualTo(Refusal.LEAD_UNKNOWN);
    assertThat(bureau.acted(LEADER, lead, merged(other.id())).status()).isEqualTo(Status.CLOSED);
  }

  @Test
  void aCandidateBecomesALeadOrNoneAndNobodyIsToldBefore() {
    var confirmed = bureau.acted(OFFICER, bureau.candidate(), CONFIRM);
    assertThat(confirmed.status()).isEqualTo(Status.REGISTERED);
    assertThat(confirmed.legalBasis()).isEqualTo("禁毒法第六十四条");
    assertThat(confirmed.content().category()).isEqualTo(Category.GROUP_USE);
    assertThat(bureau.records.facts().getLast().sequence()).isEqualTo(1);

    int told = bureau.records.facts().size();
    var candidate = bureau.candidate();
    int registered = bureau.records.facts().size();
    bureau.acted(OFFICER, candidate, amendment("补充", List.of(), List.of()));
    var dismissed = bureau.acted(OFFICER, candidate, DISMISS);
    assertThat(dismissed.status()).isEqualTo(Status.DISMISSED);
    assertThat(bureau.records.facts()).hasSize(registered).hasSizeGreaterThan(told);
  }

  @Test
  void aSecretIsConfirmedByLeadingOfficersOnly() {
    var secret = new Action.Confirm(Category.DARKNET, Handling.SECRET, "依据");

    assertThat(bureau.refusal(OFFICER, bureau.candidate(), secret))
        .isEqualTo(Refusal.ROLE_REQUIRED);
    assertThat(bureau.acted(LEADER, bureau.candidate(), secret).content().handling())
        .isEqualTo(Handling.SECRET);
  }

  @ParameterizedTest
  @CsvSource({"89, true", "90, false"})
  void aDismissedCandidateIsTakenUpAgainWithin90Days(int days, boolean possible) {
    var dismissed = bureau.acted(OFFICER, bureau.candidate(), DISMISS);
    bureau.clock.pass(Duration.ofDays(days));

    if (possible) {
      assertThat(bureau.acted(LEADER, dismissed, REOPEN).status()).isEqualTo(Status.CANDIDATE);
    } else {
      assertThat(bureau.refusal(LEADER, dismissed, REOPEN)).isEqualTo(Refusal.LEAD_WRONG_STATE);
    }
  }

  @Test
  void aSuperiorReadsButDoesNotActAndAStrangerSeesNothing() {
    var lead = bureau.registered();

    assertThat(bureau.refusal(Bureau.leader("880000"), lead, CLOSE))
        .isEqualTo(Refusal.LEAD_NOT_YOUR_ACTION);
    assertThat(bureau.refusal(Bureau.leader("440300"), lead, CLOSE)).isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void allowedActionsAreWhatTheTableAllowsThisOfficer() {
    var lead = bureau.registered();
    var now = bureau.clock.instant();

    assertThat(Transitions.allowed(lead, OFFICER, now))
        .containsExactly(Verb.AMEND, Verb.HANDLING, Verb.HANDOFF);
    assertThat(Transitions.allowed(lead, LEADER, now))
        .containsExactly(Verb.AMEND, Verb.HANDLING, Verb.CLOSE, Verb.HANDOFF);
    assertThat(Transitions.allowed(lead, Bureau.leader("880000"), now)).isEmpty();
    var closed = bureau.acted(LEADER, lead, CLOSE);
    assertThat(Transitions.allowed(closed, OFFICER, now)).isEmpty();
    assertThat(Transitions.allowed(closed, LEADER, now)).containsExactly(Verb.REOPEN, Verb.HANDOFF);
    assertThat(Transitions.allowed(bureau.registered(Handling.SECRET), OFFICER, now))
        .doesNotContain(Verb.HANDOFF);
  }

  @Test
  void whatMustFollowFollowsWithBeforeAndAfter() {
    var lead = bureau.registered();
    var seen = new java.util.ArrayList<Status>();
    bureau.consequences.add((before, now) -> seen.addAll(List.of(before.status(), now.status())));

    bureau.acted(LEADER, lead, CLOSE);

    assertThat(seen).containsExactly(Status.REGISTERED, Status.CLOSED);
  }

  private static Action merged(UUID other) {
    return new Action.Close(CloseReason.MERGED, other, null);
  }
}
