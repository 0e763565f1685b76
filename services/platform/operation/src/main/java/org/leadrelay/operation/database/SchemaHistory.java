package org.leadrelay.operation.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The migrations that the class path brings, and how they are run. */
public final class SchemaHistory {

  /** Else Flyway picks SLF4J, whose binding cannot start outside of Quarkus. */
  private static final String JAVA_LOGGING =
      "org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator";

  private SchemaHistory() {}

  /** Flyway as the owner of the schema runs it. */
  public static Flyway ofOwner(String url, String user, String password, String serviceRole) {
    return settings()
        .dataSource(url, user, password)
        .placeholders(Map.of("service_role", serviceRole))
        .load();
  }

  /** How many migrations of the class path the database still lacks; reads only. */
  public static int missing(DataSource database) {
    return settings().dataSource(database).load().info().pending().length;
  }

  /** Modules write their migrations independently, so a lower version may arrive later. */
  private static FluentConfiguration settings() {
    return Flyway.configure(SchemaHistory.class.getClassLoader())
        .locations("classpath:db/migration")
        .loggers(JAVA_LOGGING)
        .outOfOrder(true)
        .cleanDisabled(true);
  }
}
