package org.leadrelay.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.database.Sql;
import org.leadrelay.testkit.TestDatabase;

class MigrationsTest {

  private final TestDatabase database = TestDatabase.empty();

  private record Outcome(int exit, String out, String err) {}

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void migratesAndSaysWhatItDidAndMayBeRepeated() {
    Outcome first = run(settings());
    assertThat(first.exit()).isZero();
    assertThat(first.out()).contains("applied 20261123100300 operation").contains("schema is at ");

    Outcome second = run(settings());
    assertThat(second.exit()).isZero();
    assertThat(second.out()).startsWith("0 applied, schema is at ");
  }

  @Test
  void theServicesRoleGetsWhatItNeedsAndNoMore() {
    run(settings());
    var service = Sql.over(database.service());
    int changed =
        service.withHandle(
            handle -> handle.execute("update operation_clock set ahead_micros = ahead_micros + 1"));
    assertThat(changed).isOne();
    for (String forbidden :
        List.of(
            "insert into operation_clock values (true, 1)",
            "delete from operation_clock",
            "update flyway_schema_history set success = true",
            "create table mine (id int)")) {
      assertThat(refused(service, forbidden)).as(forbidden).isTrue();
    }
  }

  @Test
  void twoAtOnceBothSucceedAndEachMigrationRunsOnce()
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(2)) {
      Callable<Outcome> migration = () -> run(settings());
      List<Future<Outcome>> both = pool.invokeAll(List.of(migration, migration));
      List<Outcome> outcomes = List.of(both.getFirst().get(), both.getLast().get());
      assertThat(outcomes).extracting(Outcome::exit).containsOnly(0);
      assertThat(outcomes).filteredOn(outcome -> outcome.out().contains("applied 2026")).hasSize(1);
    }
  }

  @Test
  void settingsMayComeFromTheEnvironment() {
    var environment =
        Map.of(
            "LEADRELAY_MIGRATIONS_URL", database.jdbcUrl(),
            "LEADRELAY_MIGRATIONS_USER", database.ownerUser(),
            "LEADRELAY_MIGRATIONS_PASSWORD", database.password(),
            "LEADRELAY_MIGRATIONS_SERVICE_ROLE", database.serviceUser());
    assertThat(run(new Properties(), environment).exit()).isZero();
  }

  @Test
  void aMissingSettingIsNamed() {
    Properties settings = settings();
    settings.remove("leadrelay.migrations.service-role");
    Outcome outcome = run(settings);
    assertThat(outcome.exit()).isOne();
    assertThat(outcome.err())
        .startsWith(
            "not migrated: leadrelay.migrations.service-role or LEADRELAY_MIGRATIONS_SERVICE_ROLE");
  }

  @Test
  void aBlankSettingIsAMissingOne() {
    Properties settings = settings();
    settings.setProperty("leadrelay.migrations.url", " ");
    assertThat(run(settings).err()).startsWith("not migrated: leadrelay.migrations.url or ");
  }

  @Test
  void aDatabaseThatRefusesIsAnErrorThatDoesNotTellThePassword() {
    Properties settings = settings();
    settings.setProperty("leadrelay.migrations.user", "nobody_here");
    settings.setProperty("leadrelay.migrations.password", "wrong-secret");
    Outcome outcome = run(settings);
    assertThat(outcome.exit()).isOne();
    assertThat(outcome.err()).startsWith("not migrated: ").doesNotContain("wrong-secret");
  }

  private static boolean refused(Jdbi service, String statement) {
    try {
      service.useHandle(handle -> handle.execute(statement));
      return false;
    } catch (JdbiException denied) {
      return String.valueOf(denied.getMessage()).contains("permission denied");
    }
  }

  private Properties settings() {
    var settings = new Properties();
    settings.setProperty("leadrelay.migrations.url", database.jdbcUrl());
    settings.setProperty("leadrelay.migrations.user", database.ownerUser());
    settings.setProperty("leadrelay.migrations.password", database.password());
    settings.setProperty("leadrelay.migrations.service-role", database.serviceUser());
    return settings;
  }

  private static Outcome run(Properties settings) {
    return run(settings, Map.of());
  }

  private static Outcome run(Properties settings, Map<String, String> environment) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit = Migrations.run(settings, environment, print(out), print(err));
    return new Outcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
