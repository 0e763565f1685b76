package org.leadrelay.events.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells a fault that goes away from one that stays with the event. */
final class Fault {

  /* SQLSTATE classes: connection, transaction rollback, resources, object not in state (lock), operator
  intervention, system error. */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

  private Fault() {}

  /**
   * Whether trying again without end is right: the database or the broker is at fault, not the
   * event.
   */
  static boolean passes(Throwable fault) {
    for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof RetriableException
          || cause instanceof SQLTransientException
          || cause instanceof SQLRecoverableException
          || (cause instanceof SQLException sql && passes(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /* A pool that gives no connection in time names no state. */
  private static boolean passes(@Nullable String state) {
    return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
  }

  /** Why an event is parked, without content. */
  static String reason(RuntimeException fault) {
    return fault instanceof Condemned condemned
        ? condemned.reason()
        : "FAILED " + fault.getClass().getSimpleName();
  }
}
