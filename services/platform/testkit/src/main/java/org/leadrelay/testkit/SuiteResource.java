package org.leadrelay.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * Gives an application under {@code @QuarkusTest} its own migrated database, the shared broker, the
 * key that verifies {@link Tokens}, an empty folder for keysets, and the fictive region 88.
 */
public final class SuiteResource implements QuarkusTestResourceLifecycleManager {

  private static final String DATABASE = "leadrelay.test.database";

  private @Nullable Path keys;

  /** The database of the application that runs now. */
  public static TestDatabase database() {
    return TestDatabase.named(System.getProperty(DATABASE));
  }

  @Override
  public Map<String, String> start() {
    var database = TestDatabase.fresh();
    System.setProperty(DATABASE, database.name());
    try {
      keys = Files.createTempDirectory("keysets");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.ofEntries(
        Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl()),
        Map.entry("quarkus.datasource.username", database.serviceUser()),
        Map.entry("quarkus.datasource.password", database.password()),
        Map.entry("leadrelay.jdbc-direct-url", database.jdbcUrl()),
        Map.entry("kafka.bootstrap.servers", TestKafka.bootstrapServers()),
        Map.entry("leadrelay.events.topic-prefix", TestKafka.topicPrefix()),
        Map.entry("quarkus.oidc.public-key", Tokens.publicKey()),
        Map.entry("quarkus.oidc.token.issuer", Tokens.ISSUER),
        Map.entry("quarkus.oidc.token.audience", Tokens.AUDIENCE),
        Map.entry("leadrelay.sealing.keys", keys.toString()),
        Map.entry("leadrelay.jurisdictions.demo-region", "true"));
  }

  /** The database stays on the server, for a look after a failure. */
  @Override
  public void stop() {
    if (keys != null) {
      FileUtils.deleteQuietly(keys.toFile());
    }
  }
}
