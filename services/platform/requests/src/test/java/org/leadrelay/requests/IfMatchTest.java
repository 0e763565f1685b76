package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.problem.CommonProblem;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", " \"7\" ", "\"6\", \"7\"", "\"a,b\",\"7\"", "\"7\","})
  void theCurrentTagPasses(String header) {
    assertThatCode(() -> new IfMatch(header).require(7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "W/\"7\"", "\"07\"", "\"7-gzip\"", "\"\"", "\"6\", W/\"7\""})
  void anyOtherTagIsStaleAndTheCurrentOneIsTold(String header) {
    var refusal = Refusals.of(() -> new IfMatch(header).require(7));
    assertThat(refusal.code()).isEqualTo(CommonProblem.PRECONDITION_FAILED);
    assertThat(refusal.headers()).containsEntry("ETag", "\"7\"");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = " ")
  void withoutTheHeaderItIsRequired(String header) {
    assertThat(Refusals.of(() -> new IfMatch(header).require(7)).code())
        .isEqualTo(CommonProblem.PRECONDITION_REQUIRED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "*", "\"7", "\"7\" \"8\"", "w/\"7\"", "\"7\",*", "\"\t\""})
  void aMalformedHeaderIsRefused(String header) {
    var refusal = Refusals.of(() -> new IfMatch(header).require(7));
    assertThat(refusal.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
    assertThat(refusal.violations()).singleElement().returns("If-Match:", v -> v.pointer());
  }

  @Test
  void nothingIsJudgedBeforeItIsAskedFor() {
    assertThatCode(() -> new IfMatch("*")).doesNotThrowAnyException();
  }
}
