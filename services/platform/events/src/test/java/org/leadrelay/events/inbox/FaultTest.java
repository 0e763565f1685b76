package org.leadrelay.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030", "", "0"})
  void aFaultOfTheDatabasePasses(String state) {
    assertThat(Fault.passes(new IllegalStateException(new SQLException("x", state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42703"})
  void aFaultOfTheStatementStays(String state) {
    assertThat(Fault.passes(new IllegalStateException(new SQLException("x", state)))).isFalse();
  }

  @Test
  void aFullPoolAndABrokerThatIsAwayPass() {
    assertThat(Fault.passes(new RuntimeException(new SQLException("no connection in time"))))
        .isTrue();
    assertThat(Fault.passes(new RuntimeException(new SQLTransientException("x", "23505"))))
        .isTrue();
    assertThat(Fault.passes(new RuntimeException(new SQLRecoverableException("x", "23505"))))
        .isTrue();
    assertThat(Fault.passes(new TimeoutException("away"))).isTrue();
  }

  @Test
  void aFaultOfOurOwnStaysAndItsReasonHasNoMessage() {
    var fault = new IllegalArgumentException("13800000000");

    assertThat(Fault.passes(fault)).isFalse();
    assertThat(Fault.reason(fault)).isEqualTo("FAILED IllegalArgumentException");
    assertThat(Fault.reason(new Condemned("SCHEMA " + "x".repeat(1_000)))).hasSize(500);
  }
}
