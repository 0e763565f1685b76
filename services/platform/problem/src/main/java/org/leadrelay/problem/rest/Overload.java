package org.leadrelay.problem.rest;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /**
   * Whether {@code failure} is of that kind, or one of its causes, or one that is suppressed in
   * these: there a transaction manager puts what broke a commit.
   */
  static boolean isBehind(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(Set.of(failure));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (passes(next)) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(Arrays.asList(next.getSuppressed()));
        Optional.ofNullable(next.getCause()).ifPresent(open::add);
      }
    }
    return false;
  }

  private static boolean passes(Throwable failure) {
    return switch (failure) {
      case SQLException sql -> passes(sql);
      case ConnectException _, UnknownHostException _ -> true;
      default -> false;
    };
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
