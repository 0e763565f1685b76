package org.leadrelay.requests.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTest {

  private static SQLException fault(String state) {
    return new SQLException("fault", state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "57P01", "57P02", "57P03", "08006", "08003"})
  void aConflictOrALostConnectionPasses(String state) {
    assertThat(Passing.is(new IllegalStateException(fault(state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "57014", "53300", "40002"})
  void otherFaultsStay(String state) {
    assertThat(Passing.is(fault(state))).isFalse();
  }

  @Test
  void aFaultWithoutAStateStays() {
    assertThat(Passing.is(new SQLException("fault"))).isFalse();
    assertThat(Passing.is(new IllegalStateException())).isFalse();
  }

  @Test
  void aSuppressedFaultIsFound() {
    var atCommit = new IllegalStateException("rolled back");
    atCommit.addSuppressed(new IllegalStateException(fault("40001")));
    assertThat(Passing.is(new IllegalStateException(atCommit))).isTrue();
  }

  @Test
  void causesInACircleEnd() {
    var one = new IllegalStateException("one");
    var two = new IllegalStateException("two", one);
    one.addSuppressed(two);
    assertThat(Passing.is(one)).isFalse();
  }
}
