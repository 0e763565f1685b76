package org.leadrelay.operation;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.api.FlywayException;
import org.leadrelay.operation.database.SchemaHistory;

/**
 * Brings a service's schema up to date, as the role that owns it. Run before the service starts,
 * with the service's class path; the service itself may not change its schema. Safe to repeat and
 * to run twice at once: one waits for the other.
 *
 * <p>Reads system properties {@code leadrelay.migrations.url}, {@code .user}, {@code .password} and
 * {@code .service-role}, else environment variables {@code LEADRELAY_MIGRATIONS_URL} and so on; the
 * password may be left out. Ends with 0, or with 1 and one line that says why not.
 */
public final class Migrations {

  /** Kept, as Java's logging would forget the level of a logger that nobody holds. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private static final String PREFIX = "leadrelay.migrations.";

  private Migrations() {}

  /** Migrates and ends the process; arguments are not used. */
  public static void main(String[] args) {
    FLYWAY.setLevel(Level.SEVERE);
    System.exit(run(System.getProperties(), System.getenv(), System.out, System.err));
  }

  static int run(
      Properties properties, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      var settings = new Settings(properties, environment);
      var flyway =
          SchemaHistory.ofOwner(
              settings.get("url"),
              settings.get("user"),
              settings.find("password").orElse(""),
              settings.get("service-role"));
      var result = flyway.migrate();
      result.migrations.forEach(
          done -> out.println("applied " + done.version + " " + done.description));
      out.println(
          "%d applied, schema is at %s"
              .formatted(result.migrationsExecuted, flyway.info().current().getVersion()));
      return 0;
    } catch (MissingSetting | FlywayException failure) {
      err.println("not migrated: " + failure.getMessage());
      return 1;
    }
  }

  private record Settings(Properties properties, Map<String, String> environment) {

    String get(String name) {
      return find(name)
          .filter(value -> !value.isBlank())
          .orElseThrow(
              () -> new MissingSetting(PREFIX + name + " or " + variable(name) + " must be set"));
    }

    /** For what may be empty, as a password where the server asks for none. */
    Optional<String> find(String name) {
      return Optional.ofNullable(properties.getProperty(PREFIX + name))
          .or(() -> Optional.ofNullable(environment.get(variable(name))));
    }

    private static String variable(String name) {
      return (PREFIX + name).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
  }

  private static final class MissingSetting extends RuntimeException {

    MissingSetting(String message) {
      super(message);
    }
  }
}
