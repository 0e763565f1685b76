package org.leadrelay.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevealPurposeTest {

  private static final String CASE = "沪公(青)立字〔2026〕1042号";

  @Test
  void aPurposeAndACaseNumberAreEnough() {
    RevealPurpose purpose = new RevealPurpose("联系举报人核实线索", CASE);

    assertThat(purpose.reference()).isEqualTo(CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "核实", "     ", "......", "a b c d e", "核实线索\n第二行", "核实线索\u2028x"})
  void whatSaysNothingIsNoPurpose(String text) {
    assertThat(RevealPurpose.isPurpose(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new RevealPurpose(text, CASE));
  }

  @Test
  void aPurposeHasAnEnd() {
    assertThat(RevealPurpose.isPurpose("核".repeat(200))).isTrue();
    assertThat(RevealPurpose.isPurpose("核".repeat(201))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "none", "2026 1042", "2026-1042\n", "<2026>"})
  void whatIsNoNumberIsNoReference(String text) {
    assertThat(RevealPurpose.isReference(text)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new RevealPurpose("核实线索", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-1042", "L/2026/7", "019a0f3e-7c1b-7f00-8000-000000000001"})
  void caseAndLeadNumbersAreReferences(String text) {
    assertThat(RevealPurpose.isReference(text)).isTrue();
  }
}
