package org.leadrelay.problem.rest;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Failures that pass by themselves: the database is away, full, or gave up on a conflict, or the
 * issuer of the tokens, or another server, cannot be reached.
 */
final class Overload {

  /**
   * SQLSTATE classes: connection, transaction rollback (deadlock, serialisation), insufficient
   * resources, operator intervention (shutdown, statement timeout).
   */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57");

  private Overload() {}

  /** Whether {@code failure} or one of its causes is of that kind. */
  static boolean isBehind(Throwable failure) {
    int depth = 0;
    for (@Nullable Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
      boolean passing =
          switch (t) {
            case SQLException sql -> passes(sql);
            case ConnectException _, UnknownHostException _ -> true;
            default -> false;
          };
      if (passing) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(SQLException failure) {
    String state = failure.getSQLState();
    return state == null ? isAcquisitionTimeout(failure) : PASSING_CLASSES.contains(classOf(state));
  }

  private static String classOf(String state) {
    return state.substring(0, Math.min(2, state.length()));
  }

  /** Agroal throws a plain {@link SQLException} without a state when its pool is exhausted. */
  private static boolean isAcquisitionTimeout(SQLException failure) {
    String message = failure.getMessage();
    return message != null && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
  }
}
