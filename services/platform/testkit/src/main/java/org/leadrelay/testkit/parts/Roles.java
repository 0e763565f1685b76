package org.leadrelay.testkit.parts;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The two roles that production has too: the owner migrates, the service works. Neither is a
 * superuser.
 */
public final class Roles {

  /** Owns every database and its tables; runs the migrations. */
  public static final String OWNER = "leadrelay_owner";

  /** May do only what a migration granted. */
  public static final String SERVICE = "leadrelay_service";

  /**
   * Of both roles. The server listens on the loopback address only and holds nothing but made-up
   * data.
   */
  public static final String PASSWORD = "test-only";

  private static final String CREATE =
      """
      create role %1$s login password '%3$s';
      create role %2$s login password '%3$s';
      alter role %2$s set statement_timeout = '30s';
      alter role %2$s set idle_in_transaction_session_timeout = '60s';
      """
          .formatted(OWNER, SERVICE, PASSWORD);

  private Roles() {}

  static void create(DataSource superuser) {
    try (var connection = superuser.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(CREATE);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
