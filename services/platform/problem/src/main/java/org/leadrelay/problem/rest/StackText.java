package org.leadrelay.problem.rest;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stack trace without the exceptions' messages. A message may hold a value of the request (a
 * parser quotes what it could not read, the database the key that exists); classes, frames and
 * SQLSTATEs cannot.
 */
final class StackText {

  private final StringBuilder text = new StringBuilder();
  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private StackText() {}

  /** The trace of {@code failure} with its causes and what they suppressed. */
  static String of(Throwable failure) {
    var stack = new StackText();
    stack.append("", failure);
    return stack.text.toString();
  }

  /** The classes of {@code failure} and its causes in one line. */
  static String inShort(Throwable failure) {
    var stack = new StackText();
    stack.name(failure);
    for (Throwable cause = failure.getCause();
        cause != null && stack.seen.add(cause);
        cause = cause.getCause()) {
      stack.text.append(" by ");
      stack.name(cause);
    }
    return stack.text.toString();
  }

  private void append(String relation, @Nullable Throwable failure) {
    if (failure == null || !seen.add(failure)) {
      return;
    }
    text.append(relation);
    name(failure);
    text.append('\n');
    for (StackTraceElement frame : failure.getStackTrace()) {
      text.append("\tat ").append(frame).append('\n');
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      append("Suppressed: ", suppressed);
    }
    append("Caused by: ", failure.getCause());
  }

  private void name(Throwable failure) {
    text.append(failure.getClass().getName());
    if (failure instanceof SQLException sql && sql.getSQLState() != null) {
      text.append(" [SQLSTATE ").append(sql.getSQLState()).append(']');
    }
  }
}
