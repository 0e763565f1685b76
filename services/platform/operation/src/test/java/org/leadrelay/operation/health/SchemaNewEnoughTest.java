package org.leadrelay.operation.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.leadrelay.database.Sql;
import org.leadrelay.testkit.TestDatabase;

class SchemaNewEnoughTest {

  @Test
  void aMigratedSchemaIsNewEnoughForTheServicesOwnRole() {
    try (var database = TestDatabase.fresh()) {
      assertThat(new SchemaNewEnough(database.service()).call().getStatus()).isEqualTo(Status.UP);
    }
  }

  @Test
  void aSchemaThatLacksAMigrationIsTooOldUntilItIsApplied() {
    try (var database = TestDatabase.fresh()) {
      var check = new SchemaNewEnough(database.service());
      var owner = Sql.over(database.owner());
      String version =
          owner.withHandle(handle ->
              handle
                  .createQuery(
                      "update flyway_schema_history set version = '1' || version"
                          + " where version = '20261123100300' returning installed_rank::text")
                  .mapTo(String.class)
                  .one());
      assertThat(check.call().getStatus()).isEqualTo(Status.DOWN);
      assertThat(check.call().getData())
          .hasValueSatisfying(data -> assertThat(data).containsEntry("missingMigrations", 1L));

      owner.useHandle(handle ->
          handle.execute(
              "update flyway_schema_history set version = '20261123100300'"
                  + " where installed_rank = ?::int",
              version));
      assertThat(check.call().getStatus()).isEqualTo(Status.UP);
      assertThat(check.call().getStatus()).isEqualTo(Status.UP);
    }
  }

  @Test
  void aDatabaseThatCannotBeAskedIsNotReady() {
    try (var database = TestDatabase.fresh()) {
      database.disconnect();
      assertThat(new SchemaNewEnough(database.service()).call().getStatus()).isEqualTo(Status.DOWN);
      assertThat(new DatabaseReachable(database.service()).call().getStatus())
          .isEqualTo(Status.DOWN);
    }
  }
}
