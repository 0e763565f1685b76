package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.synth.CheckDigit;

class SynthTest {

  @Property
  void everyValueHasItsFormAndItsCheckDigit(@ForAll long seed) {
    var synth = Synth.seeded(seed);

    assertThat(synth.residentId())
        .matches("880101(19[6-9]\\d|200[0-5])\\d{4}\\d{3}[0-9X]")
        .satisfies(
            id -> assertThat(CheckDigit.ofResidentId(id.substring(0, 17))).isEqualTo(last(id)))
        .satisfies(id -> LocalDate.parse(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
    assertThat(synth.mobile()).matches("1[59]4\\d{8}");
    assertThat(synth.landline()).matches("0571-0\\d{7}");
    assertThat(synth.bankCard())
        .matches("999999\\d{10}")
        .satisfies(
            card -> assertThat(CheckDigit.ofBankCard(card.substring(0, 15))).isEqualTo(last(card)));
    assertThat(synth.uscc())
        .matches("91880101[0-9A-HJ-NP-RTUW-Y]{8}[0-9X][0-9A-HJ-NP-RTUW-Y]")
        .satisfies(code ->
            assertThat(CheckDigit.ofCreditCode(code.substring(0, 17))).isEqualTo(last(code)))
        .satisfies(code ->
            assertThat(CheckDigit.ofOrganisation(code.substring(8, 16)))
                .isEqualTo(code.charAt(16)));
    assertThat(synth.waybill()).matches("DMO\\d{12}");
    assertThat(synth.plate()).matches("测A\\d{5}");
    assertThat(synth.email()).matches("test\\d{6}@example\\.com");
    assertThat(synth.name()).matches("测试[甲乙丙丁戊己庚辛壬癸]");
    assertThat(synth.address()).matches("演示省演示市演示区演示大道 [1-9]\\d{0,2} 号");
    assertThat(synth.firm()).matches("演示(化工|医药|物流|商贸)有限公司");
  }

  @Test
  void oneSeedGivesTheSameValuesAndAnotherOthers() {
    assertThat(ids(1))
        .isEqualTo(ids(1))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(ids(2));
  }

  /** The examples that the standards themselves print. */
  @Test
  void checkDigitsAreThoseOfTheStandards() {
    assertThat(CheckDigit.ofResidentId("11010519491231002")).isEqualTo('X');
    assertThat(CheckDigit.ofResidentId("44052418800101001")).isEqualTo('4');
    assertThat(CheckDigit.ofCreditCode("91350100M000100Y4")).isEqualTo('3');
    assertThat(CheckDigit.ofOrganisation("D2143569")).isEqualTo('X');
    assertThat(CheckDigit.ofBankCard("7992739871")).isEqualTo('3');
  }

  @Test
  void aBodyOfTheWrongFormHasNoCheckDigit() {
    assertThatThrownBy(() -> CheckDigit.ofResidentId("1101051949123100"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CheckDigit.ofCreditCode("91350100I000100Y4"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> ids(long seed) {
    var synth = Synth.seeded(seed);
    return List.of(synth.residentId(), synth.residentId(), synth.mobile(), synth.uscc());
  }

  private static char last(String value) {
    return value.charAt(value.length() - 1);
  }
}
