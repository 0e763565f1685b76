package org.leadrelay.events.log;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * SQL whose exceptions say nothing of the values it was given: by default Jdbi would print them.
 */
public final class Sql {

  private Sql() {}

  /**
   * Statements on the connections of a source; inside a managed transaction on that transaction's.
   */
  public static Jdbi over(DataSource source) {
    var jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    return jdbi;
  }
}
