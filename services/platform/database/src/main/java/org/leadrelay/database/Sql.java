package org.leadrelay.database;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * SQL whose exceptions and flight recordings say nothing of the values it was given: by default
 * Jdbi would print them, and from there a telephone number gets into a log.
 *
 * <p>What PostgreSQL itself says of a value stays out by {@code logServerErrorDetail=false} in the
 * URL, which production demands.
 */
public final class Sql {

  /** The least that Jdbi can cut a text to: an ellipsis and a brace. */
  private static final int NOTHING = 2;

  private Sql() {}

  /**
   * Statements on the connections of a source; inside a managed transaction on that transaction's.
   */
  public static Jdbi over(DataSource source) {
    var jdbi = Jdbi.create(source);
    jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    jdbi.getConfig(SqlStatements.class).setJfrParamMaxLength(NOTHING);
    return jdbi.registerArgument(new PlainArguments());
  }
}
