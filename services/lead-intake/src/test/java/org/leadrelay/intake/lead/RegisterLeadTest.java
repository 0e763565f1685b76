package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.OFFICER;
import static org.leadrelay.intake.lead.Bureau.accepted;
import static org.leadrelay.intake.lead.Bureau.registration;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.Reason;
import org.leadrelay.identifiers.Warning;
import org.leadrelay.intake.lead.Decision.Existing;
import org.leadrelay.intake.lead.NamedIdentifier.Origin;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.testkit.Synth;

class RegisterLeadTest {

  private final Bureau bureau = new Bureau();

  @Test
  void whatIsRegisteredBelongsToTheOfficersBureauAndIsToldAndNoted() {
    var lead = register(registration("A-1", Handling.OPEN));

    assertThat(lead.owner()).isEqualTo(OFFICER.bureau());
    assertThat(lead.content().foundBy()).isEqualTo(OFFICER.bureau());
    assertThat(lead.status()).isEqualTo(Status.REGISTERED);
    assertThat(lead.version()).isEqualTo(1);
    assertThat(lead.content().readers()).containsExactly(OFFICER.officer());
    assertThat(bureau.records.told()).containsExactly("registered");
    assertThat(bureau.records.facts().getFirst().sequence()).isEqualTo(1);
    assertThat(bureau.records.notes().getFirst().action()).isEqualTo("register");
    assertThat(bureau.register.kinds(lead.id())).containsExactly(TimelineEntry.Kind.REGISTERED);
    assertThat(bureau.register.versions(lead.id())).hasSize(1);
  }

  @Test
  void identifiersInTheNarrativeAreFoundAndHidden() {
    var content = register(registration(null, Handling.OPEN)).content();

    assertThat(content.narrativeMasked()).isEqualTo("群内有人出售，电话⟦MOBILE:1⟧");
    assertThat(content.identifiers())
        .extracting(NamedIdentifier::type)
        .containsExactly(IdentifierType.QQ, IdentifierType.MOBILE);
    var phone = content.identifiers().getLast();
    assertThat(phone.origin()).isEqualTo(Origin.EXTRACTED);
    assertThat(phone.place()).isEqualTo(new NamedIdentifier.Place(9, 20));
  }

  @Test
  void whatIsBothGivenAndFoundIsOneAndGiven() {
    var phone =
        new GivenIdentifier(IdentifierType.MOBILE, "154 1234 8000", NamedIdentifier.Role.SELLER);

    var identifiers = register(registration(null, Handling.OPEN, phone)).content().identifiers();

    assertThat(identifiers).hasSize(1);
    assertThat(identifiers.getFirst().origin()).isEqualTo(Origin.GIVEN);
    assertThat(identifiers.getFirst().value()).isEqualTo(Bureau.PHONE);
    assertThat(identifiers.getFirst().place()).isNotNull();
  }

  @Test
  void aGivenValueIsHiddenInTheNarrativeAlsoWhereNothingTellsItsKind() {
    var name = new GivenIdentifier(IdentifierType.ALIAS, "夜行者", null);
    var wrong = new GivenIdentifier(IdentifierType.EMAIL, "demo-at-example", null);

    var content =
        register(registration(null, Handling.OPEN, "夜行者说写信给demo-at-example，夜行者", name, wrong))
            .content();

    assertThat(content.narrativeMasked()).isEqualTo("⟦ALIAS:1⟧说写信给⟦EMAIL⟧，⟦ALIAS:1⟧");
    assertThat(content.identifiers().getLast().valid()).isFalse();
    assertThat(content.identifiers().getLast().masked()).doesNotContain("emo-at");
  }

  @ParameterizedTest
  @CsvSource({
    "RESIDENT_ID, 880101199001011231, CHECK_DIGIT",
    "BANK_CARD, 9999990000000001, CHECK_DIGIT",
    "TRON, T000, MALFORMED",
    "WAYBILL, RA123456780CN, CHECK_DIGIT",
  })
  void whoMistypesANumberWithACheckDigitHearsIt(IdentifierType type, String value, Reason reason) {
    var refused =
        bureau.refused(() ->
            bureau.registering.register(
                OFFICER,
                registration(
                    null,
                    Handling.OPEN,
                    new GivenIdentifier(IdentifierType.QQ, "88880001", null),
                    new GivenIdentifier(type, value, null))));

    assertThat(refused.refusal()).isEqualTo(Refusal.IDENTIFIER_INVALID);
    assertThat(refused.faults()).containsExactly(new Decision.Fault(1, reason));
  }

  @Test
  void aRegionThatNoListKnowsIsAWarning() {
    var synth = Synth.seeded(7);
    var id = new GivenIdentifier(IdentifierType.RESIDENT_ID, synth.residentId(), null);
    var known = register(registration(null, Handling.OPEN, id)).content().identifiers();

    assertThat(known.getFirst().warnings()).doesNotContain(Warning.UNKNOWN_REGION);
    assertThat(known.getFirst().valid()).isTrue();
  }

  @Test
  void theSameReportOfTheSameSourceIsOneLead() {
    var first = register(registration("A-1", Handling.OPEN));

    var again = bureau.registering.register(OFFICER, registration("A-1", Handling.OPEN));

    assertThat(again).isEqualTo(new Existing(first));
    assertThat(bureau.records.facts()).hasSize(1);
  }

  @Test
  void theSameReportIsKnownAgainAlsoAfterTheLeadWasAmended() {
    var first = register(registration("A-1", Handling.OPEN));
    bureau.acted(OFFICER, first, Bureau.amendment("换了内容", List.of(), List.of()));

    assertThat(bureau.registering.register(OFFICER, registration("A-1", Handling.OPEN)))
        .isInstanceOf(Existing.class);
  }

  @Test
  void anotherContentUnderTheSameReferenceIsNeverSwallowed() {
    var first = register(registration("A-1", Handling.OPEN));

    var refused =
        bureau.refused(() ->
            bureau.registering.register(OFFICER, registration("A-1", Handling.RESTRICTED, "别的内容")));

    assertThat(refused.refusal()).isEqualTo(Refusal.LEAD_DIFFERS);
    assertThat(refused.lead()).isEqualTo(first);
    assertThat(refused.differing()).containsExactly("narrative", "handling", "identifiers");
  }

  @Test
  void withoutAReferenceAndForAnotherBureauItIsAnotherLead() {
    register(registration("A-1", Handling.OPEN));
    register(registration(null, Handling.OPEN));
    register(registration(null, Handling.OPEN));
    accepted(
        bureau.registering.register(Bureau.officer("880102"), registration("A-1", Handling.OPEN)));

    assertThat(bureau.register.snapshot()).hasSize(4);
  }

  @Test
  void aSecretIsRegisteredByLeadingOfficersOnly() {
    assertThat(
            bureau
                .refused(
                    () -> bureau.registering.register(OFFICER, registration(null, Handling.SECRET)))
                .refusal())
        .isEqualTo(Refusal.ROLE_REQUIRED);
    assertThat(
            accepted(bureau.registering.register(LEADER, registration(null, Handling.SECRET)))
                .content()
                .handling())
        .isEqualTo(Handling.SECRET);
  }

  @ParameterizedTest
  @CsvSource({"999999, JURISDICTION_UNKNOWN", "310000, NOT_A_DESCENDANT"})
  void theFinderIsTheOwnerOrBelowIt(String finder, Refusal refusal) {
    var registration = foundBy(finder);

    assertThat(bureau.refused(() -> bureau.registering.register(OFFICER, registration)).refusal())
        .isEqualTo(refusal);
  }

  @Test
  void aSuperiorRegistersWhatADescendantFound() {
    var lead = accepted(bureau.registering.register(Bureau.officer("880100"), foundBy("880101")));

    assertThat(lead.owner()).isEqualTo(Jurisdiction.of("880100"));
    assertThat(lead.content().foundBy()).isEqualTo(Jurisdiction.of("880101"));
  }

  private Lead register(Registration registration) {
    return accepted(bureau.registering.register(OFFICER, registration));
  }

  private static Registration foundBy(String finder) {
    var like = registration(null, Handling.OPEN);
    return new Registration(
        like.provenance(),
        like.category(),
        like.narrative(),
        null,
        like.foundAt(),
        Jurisdiction.of(finder),
        like.handling(),
        like.identifiers(),
        like.substances(),
        true);
  }
}
