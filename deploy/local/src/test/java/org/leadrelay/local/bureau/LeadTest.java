package org.leadrelay.local.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadTest {

  @Test
  void checkCharactersAreThoseOfTheStandards() {
    assertThat(SyntheticPerson.withIdCheck("88010119800101001")).isEqualTo("880101198001010019");
    assertThat(SyntheticPerson.withLuhn("7992739871")).isEqualTo("79927398713");
  }

  @Test
  void noNumberCanBelongToSomebody() {
    var person = SyntheticPerson.draw(new java.security.SecureRandom());

    assertThat(person.mobile()).matches("154\\d{8}");
    assertThat(person.residentId()).matches("880101\\d{11}[\\dX]");
    assertThat(person.bankCard()).matches("999999\\d{10}");
  }

  @Test
  void eachLeadIsAnotherOne() {
    assertThat(Lead.draw().reference()).isNotEqualTo(Lead.draw().reference());
  }

  @Test
  void theSummaryRepeatsANumberSoThatMaskingHasToFindIt() {
    var lead = Lead.draw();

    var sending = lead.sending("320000");

    assertThat(sending.path("package").path("summary").asText())
        .contains(lead.numbers().getFirst());
    assertThat(sending.path("package").path("identifiers")).hasSize(4);
    assertThat(sending.path("urgency").asText()).isEqualTo("URGENT");
  }
}
