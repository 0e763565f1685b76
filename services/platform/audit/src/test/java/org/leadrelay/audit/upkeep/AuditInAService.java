package org.leadrelay.audit.upkeep;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.leadrelay.testkit.TestDatabase;

/** A database and an empty folder for keysets. */
public final class AuditInAService implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    TestDatabase database = TestDatabase.fresh();
    try {
      return Map.of(
          "leadrelay.sealing.keys", Files.createTempDirectory("keysets").toString(),
          "quarkus.datasource.jdbc.url", database.jdbcUrl(),
          "quarkus.datasource.username", database.serviceUser(),
          "quarkus.datasource.password", database.password());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    // The folder and the database stay, for a look after a failure.
  }
}
