package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;

class RevealReasonTest {

  @Test
  void aPurposeAndAReferenceAreAReason() {
    var why = RevealReason.of("核对收货人身份", "A-2026-1");

    assertThat(why.purpose()).isEqualTo("核对收货人身份");
    assertThat(why.reference()).isEqualTo("A-2026-1");
  }

  @Test
  void whatSaysNothingIsRefusedFieldByField() {
    assertThatThrownBy(() -> RevealReason.of("    ", ""))
        .asInstanceOf(type(ProblemException.class))
        .satisfies(refused ->
            assertThat(refused.problem().violations())
                .extracting(Violation::pointer)
                .containsExactly("/purpose", "/caseNumber"));
  }
}
