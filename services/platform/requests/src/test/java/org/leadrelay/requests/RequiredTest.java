package org.leadrelay.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;

class RequiredTest {

  @Test
  void whatIsNotNeededOrIsThereIsNoFault() {
    var required =
        new Required()
            .when(false, "/a", false)
            .when(true, "/b", true)
            .unless(true, "/c", "PAST", "过期", "past");

    assertThatCode(required::check).doesNotThrowAnyException();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    var required = new Required().when(true, "/a", false).unless(false, "/c", "PAST", "过期", "past");

    assertThatThrownBy(required::check)
        .asInstanceOf(type(ProblemException.class))
        .satisfies(refused ->
            assertThat(refused.problem().violations())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/a", "REQUIRED"), tuple("/c", "PAST")));
  }
}
