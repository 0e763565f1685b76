package org.leadrelay.operation;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.Tokens;

/**
 * Gives the application a database that a test may take away, and trust in the testkit's tokens.
 */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String NAME = "leadrelay.test.operation-database";

  /** The database of the application that runs now. */
  public static TestDatabase current() {
    return TestDatabase.named(System.getProperty(NAME));
  }

  @Override
  public Map<String, String> start() {
    var database = TestDatabase.fresh();
    System.setProperty(NAME, database.name());
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl(),
        "quarkus.datasource.username", database.serviceUser(),
        "quarkus.datasource.password", database.password(),
        "quarkus.oidc.public-key", Tokens.publicKey(),
        "quarkus.oidc.token.issuer", Tokens.ISSUER,
        "quarkus.oidc.token.audience", Tokens.AUDIENCE);
  }

  @Override
  public void stop() {}
}
