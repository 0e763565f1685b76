package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.local.part.Part;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.Role;
import org.leadrelay.local.token.TokenDesk;

/** The backbone of the stack as it is shipped: real processes in a folder of their own. */
class StackIT {
  private static final String PORT_BASE = "28000";
  private static final Console SILENT =
      new Console(new PrintStream(PrintStream.nullOutputStream()));

  @TempDir static Path project;

  @BeforeAll
  static void up() throws IOException {
    var built = Path.of("target").toAbsolutePath();
    var module = Files.createDirectories(project.resolve("deploy/local"));
    Files.createSymbolicLink(module.resolve("target"), built);
    stack().up("backbone");
  }

  @AfterAll
  static void down() {
    var stack = stack();
    stack.down();
    assertThat(stack.alive()).isFalse();
    assertThat(folder().suiteEnv()).doesNotExist();
  }

  @Test
  void aSecondUpLeavesWhatRunsAlone() {
    var before = stack().parts().stream().map(part -> part.daemon().process()).toList();

    stack().up("backbone");

    assertThat(stack().parts().stream().map(part -> part.daemon().process()).toList())
        .isEqualTo(before);
  }

  @Test
  void aKilledPartComesBackWithItsData() throws Exception {
    execute("create table if not exists kept()");
    var postgres = part("PostgreSQL");

    postgres.kill();
    assertThatThrownBy(() -> execute("select from kept")).hasMessageContaining("refused");
    postgres.start();

    execute("select from kept");
  }

  @Test
  void kafkaCanBeAwayForAWhile() {
    var kafka = part("Kafka");

    kafka.stop();
    assertThat(kafka.answers()).isFalse();
    kafka.start();

    assertThat(kafka.answers()).isTrue();
  }

  @Test
  void theServiceRoleCannotAlterTheSchema() {
    assertThatThrownBy(
            () -> {
              try (var connection =
                  DriverManager.getConnection(jdbcUrl().replace("_owner", "_service"))) {
                connection.createStatement().execute("create table mine()");
              }
            })
        .hasMessageContaining("permission denied");
  }

  @Test
  void aTokenNamesTheBureauAndNothingBesideIt() throws IOException {
    var claims = claims(DemoActor.officer("310000"));

    assertThat(claims.path("jurisdiction").asText()).isEqualTo("310000");
    assertThat(claims.path("roles").toString()).isEqualTo("[\"officer\"]");
    assertThat(claims.path("aud").asText()).isEqualTo("leadrelay");
    assertThat(claims.path("iss").asText()).isEqualTo(env().value("OIDC_URL"));
    assertThat(claims.has("courier") || claims.has("enterprise")).isFalse();
  }

  @Test
  void couriersAndEnterprisesCarryTheirOwnClaims() throws IOException {
    assertThat(claims(new DemoActor(Role.COURIER, "SF")).path("courier").asText()).isEqualTo("SF");
    var enterprise = claims(new DemoActor(Role.ENTERPRISE, "91310000MA1FL0000X"));
    assertThat(enterprise.path("enterprise").asText()).isEqualTo("91310000MA1FL0000X");
    assertThat(enterprise.path("roles").toString()).isEqualTo("[\"enterprise\"]");
  }

  @Test
  void theSameActorStaysTheSameSubject() throws IOException {
    var operator = DemoActor.operator();

    assertThat(claims(operator).path("sub")).isEqualTo(claims(operator).path("sub"));
    assertThat(claims(operator).path("sub")).isNotEqualTo(claims(DemoActor.auditor()).path("sub"));
  }

  @Test
  void aRunningStackIsNotMoved() {
    assertThatThrownBy(() -> new Stack(project, "29000", SILENT))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining(PORT_BASE);
  }

  private static Stack stack() {
    return new Stack(project, PORT_BASE, SILENT);
  }

  private static Part part(String title) {
    return stack().part(title);
  }

  private static RunFolder folder() {
    return RunFolder.in(project);
  }

  private static SuiteEnv env() {
    return SuiteEnv.read(folder()).orElseThrow();
  }

  private static String jdbcUrl() {
    return env().value("HANDOFF_JDBC_URL");
  }

  private static void execute(String sql) throws Exception {
    try (var connection = DriverManager.getConnection(jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static JsonNode claims(DemoActor actor) throws IOException {
    var desk = new TokenDesk(new Realm(env().value("OIDC_URL"), Secrets.of(folder())));
    var payload = List.of(desk.bearer(actor).split("\\.", 3)).get(1);
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(payload));
  }
}
