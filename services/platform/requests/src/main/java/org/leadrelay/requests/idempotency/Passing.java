package org.leadrelay.requests.idempotency;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells faults of the database that pass by themselves from those that do not. */
final class Passing {

  /* Serialisation failure, deadlock; the server stops, crashed, or starts. */
  private static final Set<String> STATES = Set.of("40001", "40P01", "57P01", "57P02", "57P03");

  /* The connection broke, as in a failover. What became of a commit is then seen by its key. */
  private static final String CONNECTION = "08";

  private Passing() {}

  /** Whether such a fault is among the causes, or suppressed in one of them. */
  static boolean is(Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> open = new ArrayDeque<>(Set.of(thrown));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (next instanceof SQLException fault && passes(fault.getSQLState())) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(Arrays.asList(next.getSuppressed()));
        if (Objects.nonNull(next.getCause())) {
          open.add(next.getCause());
        }
      }
    }
    return false;
  }

  private static boolean passes(@Nullable String state) {
    return state != null && (STATES.contains(state) || state.startsWith(CONNECTION));
  }
}
