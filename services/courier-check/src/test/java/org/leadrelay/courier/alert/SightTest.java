package org.leadrelay.courier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

class SightTest {

  private final Office office = new Office();

  @Test
  void theLeadsOwnerAndItsSuperiorsSeeAnAlertAndNobodyElse() {
    var sight = Sight.of(office.raised(), office.tree);
    assertThat(sight.owner()).isEqualTo(Office.OWNER);
    assertThat(sight.readers())
        .extracting(Jurisdiction::code)
        .containsExactlyInAnyOrder("880201", "880200", "880000", "000000");
  }

  @Test
  void anOwnerThatIsNoBureauHereLeavesTheAlertToTheNation() {
    var alert = office.raised();
    var elsewhere = Jurisdictions.national();
    assertThat(Sight.of(alert, elsewhere).readers()).containsExactly(Jurisdiction.NATION);
    assertThat(Sight.of(alert, elsewhere).owner()).isEqualTo(Jurisdiction.NATION);
  }

  @Test
  void whatIsShownWithoutAPurposeIsMasked() {
    var evidence = office.raised().evidence();
    var phone = evidence.clues().get(1).value();
    assertThat(evidence.contents()).contains(phone);
    assertThat(evidence.maskedContents()).startsWith("茶叶").doesNotContain(phone);
    assertThat(evidence.maskedWaybillNo()).matches(".{4}\\*+.{3}");
    assertThat(evidence.toString()).doesNotContain(phone, evidence.waybillNo());
    var broken = new Clue(Trait.SENDER_ID, IdentifierType.RESIDENT_ID, "88010119900101", true);
    assertThat(broken.masked()).isEqualTo("8************1");
  }

  @Test
  void whatIsSealedForIntakeNamesEachIdentifierWithItsRole() {
    var sealed = AlertRaised.Sealed.of(office.raised().evidence());
    assertThat(sealed.identifiers())
        .extracting(AlertRaised.SealedClue::role)
        .containsExactly(Trait.Role.SENDER, Trait.Role.SENDER, Trait.Role.RECIPIENT);
    assertThat(sealed.toString()).isEqualTo("3 identifiers");
    assertThat(sealed.identifiers().getFirst().toString()).isEqualTo("SENDER RESIDENT_ID");
  }

  @Test
  void aPlaceInTheListIsReadAsItWasWritten() {
    var place = new Place(Instant.parse("2026-11-23T08:00:00.000001Z"), UUID.randomUUID());
    assertThat(Place.parse(place.toString())).isEqualTo(place);
    assertThatThrownBy(() -> Place.parse("x")).isInstanceOf(IllegalArgumentException.class);
  }
}
