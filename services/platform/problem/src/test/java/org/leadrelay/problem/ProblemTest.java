package org.leadrelay.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  @Test
  void eachStepAddsToTheProblemWithoutChangingIt() {
    Problem bare = Problem.of(CommonProblem.VALIDATION_FAILED);
    Problem full =
        bare.detail("细节", "detail")
            .violation("/a", "A", "甲", "a")
            .violation("/b", "B", "乙", "b")
            .with("state", "SENT")
            .header("Retry-After", "1");

    assertThat(full.detail()).isEqualTo(new Wording("细节", "detail"));
    assertThat(full.violations()).extracting(Violation::pointer).containsExactly("/a", "/b");
    assertThat(full.members()).isEqualTo(Map.of("state", "SENT"));
    assertThat(full.headers()).isEqualTo(Map.of("Retry-After", "1"));
    assertThat(bare).isEqualTo(Problem.of(CommonProblem.VALIDATION_FAILED));
  }

  @Test
  void aStandardMemberCannotBeReplaced() {
    Problem problem = Problem.of(CommonProblem.BUSY);
    assertThatIllegalArgumentException().isThrownBy(() -> problem.with("status", 200));
  }

  @Test
  void theExceptionSaysTheCodeAloneAndKeepsTheCause() {
    var cause = new IllegalStateException("personal");
    var exception = Problem.of(CommonProblem.BUSY).detail("细节", "detail").toException(cause);

    assertThat(exception).hasMessage("BUSY").hasCause(cause);
    assertThat(exception.getStackTrace()).isEmpty();
    assertThat(exception.problem().code()).isEqualTo(CommonProblem.BUSY);
  }

  @ParameterizedTest
  @EnumSource
  void everyCommonCodeIsAnErrorWithBothTitles(CommonProblem code) {
    assertThat(code.status()).isBetween(400, 599);
    assertThat(code.titleZh()).isNotBlank();
    assertThat(code.titleEn()).isNotBlank().isNotEqualTo(code.titleZh());
    assertThat(code.type()).hasToString("urn:leadrelay:problem:" + code.name());
  }

  @Test
  void titlesAreDistinct() {
    List<String> titles =
        List.of(CommonProblem.values()).stream().map(CommonProblem::titleEn).toList();
    assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
  }
}
