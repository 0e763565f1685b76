package org.leadrelay.problem.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

class FailuresTest {

  static Stream<Arguments> failures() {
    var refusal = Problem.of(CommonProblem.RATE_LIMITED).toException();
    return Stream.of(
        Arguments.of(refusal, CommonProblem.RATE_LIMITED),
        Arguments.of(new NotFoundException(refusal), CommonProblem.RATE_LIMITED),
        Arguments.of(new UnauthorizedException(), CommonProblem.UNAUTHENTICATED),
        Arguments.of(new AuthenticationFailedException(), CommonProblem.UNAUTHENTICATED),
        Arguments.of(new WebApplicationException(401), CommonProblem.UNAUTHENTICATED),
        Arguments.of(new AuthenticationFailedException(new ConnectException()), CommonProblem.BUSY),
        Arguments.of(new IllegalStateException(new UnknownHostException()), CommonProblem.BUSY),
        Arguments.of(new ForbiddenException(), CommonProblem.ROLE_REQUIRED),
        Arguments.of(new NotFoundException(), CommonProblem.NOT_FOUND),
        Arguments.of(
            new NotFoundException(new NumberFormatException()), CommonProblem.VALIDATION_FAILED),
        Arguments.of(new NotAllowedException("GET"), CommonProblem.METHOD_NOT_ALLOWED),
        Arguments.of(new BadRequestException(), CommonProblem.VALIDATION_FAILED),
        Arguments.of(new WebApplicationException(418), CommonProblem.VALIDATION_FAILED),
        Arguments.of(new ServiceUnavailableException(), CommonProblem.BUSY),
        Arguments.of(new WebApplicationException(502), CommonProblem.INTERNAL),
        Arguments.of(new IllegalArgumentException(), CommonProblem.INTERNAL),
        Arguments.of(new StackOverflowError(), CommonProblem.INTERNAL));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void eachFailureHasItsCode(Throwable failure, CommonProblem expected) {
    assertThat(Failures.problem(failure).code()).isEqualTo(expected);
  }

  @Test
  void theChallengeGoesWithEvery401() {
    assertThat(Failures.problem(new UnauthorizedException()).headers())
        .containsEntry("WWW-Authenticate", "Bearer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57014", "57P01"})
  void theDatabasesPassingStatesAreOverload(String state) {
    assertThat(Overload.isBehind(new IllegalStateException(new SQLException("x", state)))).isTrue();
  }

  @Test
  void aCommitThatTheDatabasesEndBrokeIsOverload() {
    var commit = new IllegalStateException("rolled back");
    commit.addSuppressed(new Exception("XA", new SQLException("x", "57P01")));

    assertThat(Overload.isBehind(new IllegalStateException(commit))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "22001", "42P01", "4"})
  void itsOtherStatesAreNot(String state) {
    assertThat(Overload.isBehind(new SQLException("acquisition timeout", state))).isFalse();
  }

  @Test
  void anExhaustedPoolIsOverloadAndAnUnknownErrorWithoutStateIsNot() {
    assertThat(Overload.isBehind(new SQLException("Sorry, acquisition timeout!"))).isTrue();
    assertThat(
            Overload.isBehind(
                new SQLException("Acquisition timeout while waiting for new connection")))
        .isTrue();
    assertThat(Overload.isBehind(new SQLException("oops"))).isFalse();
    assertThat(Overload.isBehind(new SQLException())).isFalse();
    assertThat(Overload.isBehind(new IllegalStateException("acquisition timeout"))).isFalse();
  }

  @Test
  void aCircleOfCausesEnds() {
    var first = new IllegalStateException();
    first.initCause(new IllegalStateException(first));
    assertThat(Overload.isBehind(first)).isFalse();
    assertThat(StackText.of(first)).contains("Caused by: java.lang.IllegalStateException");
    assertThat(StackText.inShort(first)).contains(" by java.lang.IllegalStateException");
  }

  @Test
  void theLoggedStackHasClassesFramesAndStatesButNoMessage() {
    var failure =
        new IllegalStateException("13800005678", new SQLException("13800005678", "23505"));
    failure.addSuppressed(new SQLException("13800005678"));

    assertThat(StackText.of(failure))
        .startsWith("java.lang.IllegalStateException\n\tat ")
        .contains("theLoggedStackHasClasses")
        .contains("Suppressed: java.sql.SQLException\n")
        .contains("Caused by: java.sql.SQLException [SQLSTATE 23505]\n")
        .doesNotContain("13800005678");
  }

  @Test
  void anOverloadIsLoggedInOneLineOfClassesAndStates() {
    var failure =
        new IllegalStateException("13800005678", new SQLException("13800005678", "08006"));
    assertThat(StackText.inShort(failure))
        .isEqualTo("java.lang.IllegalStateException by java.sql.SQLException [SQLSTATE 08006]");
  }
}
