package org.leadrelay.testkit.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL server without durability, which tests do not need, and with the log settings
 * of production.
 */
final class PostgreSql {

  /** Values never reach the server's log: the marker test reads it. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "max_connections", "200",
          "max_locks_per_transaction", "256",
          "full_page_writes", "off",
          "log_error_verbosity", "terse",
          "log_parameter_max_length_on_error", "0",
          "timezone", "UTC",
          "log_timezone", "UTC");

  private PostgreSql() {}

  /** Starts a server on a free port; its data are deleted when it is closed. */
  static EmbeddedPostgres start(Path data, Path log) throws IOException {
    var builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setLocaleConfig("locale", "C.UTF-8")
            .setOutputRedirector(Redirect.appendTo(log.toFile()))
            .setErrorRedirector(Redirect.appendTo(log.toFile()))
            .setPGStartupWait(Duration.ofMinutes(1));
    SETTINGS.forEach(builder::setServerConfig);
    return builder.start();
  }
}
