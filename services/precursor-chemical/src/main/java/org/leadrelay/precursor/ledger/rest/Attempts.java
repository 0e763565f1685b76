package org.leadrelay.precursor.ledger.rest;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** Tries again, once, what the database gave up for reasons of its own: a deadlock, a failover. */
final class Attempts {

  private static final Set<String> PASSING = Set.of("40P01", "40001", "57P01", "57P02", "57P03");

  private Attempts() {}

  /**
   * Runs the work, a second time if need be; its transaction is its own.
   *
   * @throws org.leadrelay.problem.ProblemException BUSY if the database gave up twice
   */
  static <T> T twice(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException first) {
      if (!isPassing(first)) {
        throw first;
      }
      return lastTime(work);
    }
  }

  private static <T> T lastTime(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException second) {
      if (isPassing(second)) {
        throw Problem.of(CommonProblem.BUSY).header("Retry-After", "1").toException(second);
      }
      throw second;
    }
  }

  private static boolean isPassing(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(cause -> PASSING.contains(String.valueOf(cause.getSQLState())));
  }
}
