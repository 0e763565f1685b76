package org.leadrelay.local.bench.sql;

import java.util.List;
import java.util.Optional;

/**
 * A statement that the database executed.
 *
 * @param session the process that served it
 * @param sql with its parameters as {@code $1}, {@code $2} and so on
 * @param parameters as text; empty for null
 */
public record Logged(String session, String sql, List<Optional<String>> parameters) {

  public Logged {
    parameters = List.copyOf(parameters);
  }

  boolean begins() {
    return sql.equalsIgnoreCase("begin");
  }

  boolean commits() {
    return sql.equalsIgnoreCase("commit");
  }
}
