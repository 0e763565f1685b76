package org.leadrelay.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.Secrets;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.Realm;
import org.leadrelay.local.token.TokenDesk;

/** The packaged service and a real Keycloak: whose word counts, and for what. */
class BearerIT {
  private static final String PORT_BASE = "27000";
  private static final String SERVICE = "cross-region-handoff";
  private static final Console SILENT =
      new Console(new PrintStream(PrintStream.nullOutputStream()));
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir static Path project;

  @BeforeAll
  static void up() throws IOException {
    link("deploy/local/target", Path.of("target"));
    link("services/%s/target".formatted(SERVICE), Path.of("../../services", SERVICE, "target"));
    stack().up(SERVICE);
  }

  @AfterAll
  static void down() {
    stack().down();
  }

  @Test
  void anOfficerActsForTheBureauThatTheTokenNames() throws Exception {
    var sent = post("/api/v1/handoffs", bearer(DemoActor.officer("310000")), sending("320000"));

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    assertThat(JSON.readTree(sent.body()).path("origin").asText()).isEqualTo("310000");
    var handoff = "/api/v1/handoffs/" + JSON.readTree(sent.body()).path("id").asText();
    assertThat(get(handoff, bearer(DemoActor.officer("320000")))).isEqualTo(200);
    assertThat(get(handoff, bearer(DemoActor.supervisor("320000")))).isEqualTo(200);
    assertThat(get(handoff, bearer(DemoActor.officer("440000")))).isEqualTo(404);
    assertThat(get(handoff + "/audit", bearer(DemoActor.auditor()))).isEqualTo(200);
  }

  @Test
  void aRoleOpensItsOwnEndpointsOnly() throws Exception {
    assertThat(get("/api/v1/admin/parked", bearer(DemoActor.operator()))).isEqualTo(200);
    assertThat(get("/api/v1/handoffs", bearer(DemoActor.operator()))).isEqualTo(403);
    assertThat(get("/api/v1/admin/parked", bearer(DemoActor.officer("310000")))).isEqualTo(403);
    assertThat(get("/api/v1/handoffs", bearer(DemoActor.auditor()))).isEqualTo(403);
  }

  @Test
  void aTokenOfAnotherRealmIsForeign() throws Exception {
    assertThat(get("/api/v1/handoffs", adminToken())).isEqualTo(401);
  }

  @Test
  void aTokenWhoseClaimsWereExchangedIsForged() throws Exception {
    var officers = bearer(DemoActor.officer("310000")).split("\\.", 3);
    var supervisors = bearer(DemoActor.supervisor("000000")).split("\\.", 3);

    assertThat(get("/api/v1/handoffs", String.join(".", officers))).isEqualTo(200);
    assertThat(get("/api/v1/handoffs", officers[0] + "." + supervisors[1] + "." + officers[2]))
        .isEqualTo(401);
    assertThat(get("/api/v1/handoffs", "")).isEqualTo(401);
  }

  /** The services forgive half a minute between two clocks. */
  @Test
  void aTokenThatIsOverIsRefused() throws Exception {
    lifespanOfTokens(1);
    var token = bearer(DemoActor.officer("330000"));
    lifespanOfTokens(3600);

    assertThat(get("/api/v1/handoffs", token)).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> get("/api/v1/handoffs", token) == 401);
  }

  private static void lifespanOfTokens(int seconds) throws Exception {
    var realm = URI.create(issuer().replace("/realms/", "/admin/realms/"));
    var settings = (ObjectNode) JSON.readTree(send(to(realm, adminToken()).GET()).body());
    settings.put("accessTokenLifespan", seconds);
    var answer =
        send(
            to(realm, adminToken())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(settings.toString())));
    assertThat(answer.statusCode()).isEqualTo(204);
  }

  private static String adminToken() throws Exception {
    var form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(KeycloakPart.ADMIN_CLIENT, Secrets.of(folder()).admin());
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    issuer().replace("/realms/" + KeycloakPart.REALM, "/realms/master")
                        + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return JSON.readTree(send(request).body()).path("access_token").asText();
  }

  private static int get(String path, String token) throws Exception {
    return send(to(service(path), token).GET()).statusCode();
  }

  private static HttpResponse<String> post(String path, String token, String body)
      throws Exception {
    return send(
        to(service(path), token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpRequest.Builder to(URI address, String token) {
    return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static String sending(String destination) {
    return """
    {"leadRef": {"system": "lead-intake", "id": "%s"}, "destination": "%s", "urgency": "ROUTINE",
     "request": {"kind": "INVESTIGATE", "text": "请核查线索"},
     "package": {"title": "线索", "summary": "线索", "category": "INTERNET_SALE",
                 "occurredAt": "2026-11-20T08:00:00+08:00", "identifiers": [], "evidence": []}}
    """
        .formatted(UUID.randomUUID(), destination);
  }

  private static String bearer(DemoActor actor) {
    return new TokenDesk(new Realm(issuer(), Secrets.of(folder()))).bearer(actor);
  }

  private static URI service(String path) {
    return URI.create(env().value("HANDOFF_URL") + path);
  }

  private static String issuer() {
    return env().value("OIDC_URL");
  }

  private static SuiteEnv env() {
    return SuiteEnv.read(folder()).orElseThrow();
  }

  private static RunFolder folder() {
    return RunFolder.in(project);
  }

  private static Stack stack() {
    return new Stack(project, PORT_BASE, SILENT);
  }

  private static void link(String place, Path built) throws IOException {
    var link = project.resolve(place);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, built.toAbsolutePath().normalize());
  }
}
