package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.ProblemException;

class QueryWordTest {

  @Test
  void aWordIsTheConstantOfThatNameAndNoneIsNone() {
    assertThat(QueryWord.oneOf(TimeUnit.class, "unit", "DAYS")).isEqualTo(TimeUnit.DAYS);
    assertThat(QueryWord.oneOf(TimeUnit.class, "unit", null)).isNull();
  }

  @Test
  void aValueMayBeCalledOtherwise() {
    assertThat(QueryWord.oneOf(List.of("A", "B"), it -> it.toLowerCase(Locale.ROOT), "box", "b"))
        .isEqualTo("B");
  }

  @Test
  void anyOtherWordIsRefusedAtItsParameterWithTheWordsThereAre() {
    assertThatThrownBy(() -> QueryWord.oneOf(List.of(true, false), String::valueOf, "late", "yes"))
        .asInstanceOf(type(ProblemException.class))
        .satisfies(refused ->
            assertThat(refused.problem().violations())
                .singleElement()
                .satisfies(violation -> {
                  assertThat(violation.pointer()).isEqualTo("?late");
                  assertThat(violation.code()).isEqualTo("UNKNOWN_VALUE");
                  assertThat(violation.toString()).contains("true, false").doesNotContain("yes");
                }));
    assertThatThrownBy(() -> QueryWord.oneOf(TimeUnit.class, "unit", "days"))
        .isInstanceOf(ProblemException.class);
  }
}
