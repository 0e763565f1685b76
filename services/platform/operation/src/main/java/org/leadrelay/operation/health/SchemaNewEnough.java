package org.leadrelay.operation.health;

import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.FlywayException;
import org.leadrelay.operation.database.SchemaHistory;

/**
 * Ready only once every migration of this build is applied. Asked until it is so, and not again: a
 * schema never gets older while a process runs.
 */
@Readiness
@Singleton
final class SchemaNewEnough implements HealthCheck {

  private final DataSource database;
  private volatile boolean complete;

  SchemaNewEnough(DataSource database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    if (complete) {
      return HealthCheckResponse.up("schema");
    }
    try {
      int missing = SchemaHistory.missing(database);
      complete = missing == 0;
      return HealthCheckResponse.named("schema")
          .status(complete)
          .withData("missingMigrations", missing)
          .build();
    } catch (FlywayException unreadable) {
      return HealthCheckResponse.down("schema");
    }
  }
}
