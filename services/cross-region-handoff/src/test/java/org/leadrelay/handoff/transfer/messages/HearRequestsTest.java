package org.leadrelay.handoff.transfer.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.tink.TinkTransport;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class HearRequestsTest {

  private static final String PACKAGE =
      """
      {"request": {"kind": "VERIFY", "text": "请核查"},
       "package": {"title": "群内兜售", "summary": "演示", "category": "INTERNET_SALE", "occurredAt": null,
                   "identifiers": [{"type": "MOBILE", "value": "15412348000"}], "evidence": []}}
      """;

  @Inject HearRequests listener;

  @TempDir Path sender;

  private static Path keys() {
    return ConfigProvider.getConfig().getValue("leadrelay.sealing.keys", Path.class);
  }

  private Received asking(UUID id, UUID lead, String actor, String sealedUnder, String clear)
      throws Exception {
    Files.copy(
        keys().resolve("transport-public.json"),
        sender.resolve("recipient-cross-region-handoff.json"),
        StandardCopyOption.REPLACE_EXISTING);
    var transport = new TinkTransport(new Keysets(new KeyDirectory(sender), Set.of()));
    var sealed =
        transport.sealFor(
            "cross-region-handoff", sealedUnder, clear.getBytes(StandardCharsets.UTF_8));
    var data =
        EventJson.MAPPER.readTree(
            """
            {"requestId": "%s", "leadRef": {"system": "lead-intake", "id": "%s"}, "origin": "310000",
             "destination": "320000", "urgency": "URGENT",
             "actor": {"jurisdiction": "%s", "subject": "sub-1", "roles": ["officer"]}, "sealedPackage": "%s"}
            """
                .formatted(
                    UUID.randomUUID(), lead, actor, Base64.getEncoder().encodeToString(sealed)));
    return new Received(
        id,
        URI.create("urn:leadrelay:lead-intake"),
        HandoffRequested.TYPE,
        lead.toString(),
        2,
        1,
        Instant.parse("2026-11-23T01:00:00Z"),
        null,
        data);
  }

  private Verdict heard(Received event) {
    return QuarkusTransaction.requiringNew().call(() -> listener.apply(event));
  }

  private static String outbox() {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.officer("310000"))
        .get("/api/v1/handoffs?box=outbox")
        .asString();
  }

  @Test
  void anAskingBecomesAHandoffOfItsOriginWithThePackageUnsealed() throws Exception {
    var id = UUID.randomUUID();
    var lead = UUID.randomUUID();
    var event = asking(id, lead, "310000", Transport.context(id, HandoffRequested.TYPE), PACKAGE);

    assertThat(heard(event)).isEqualTo(Verdict.applied());

    RestAssured.given()
        .auth()
        .oauth2(Tokens.officer("320000"))
        .get("/api/v1/handoffs?box=inbox")
        .then()
        .body("items.leadRef.id", hasItem(lead.toString()))
        .body("items.title", hasItem("群内兜售"));
  }

  @Test
  void aPackageThatDoesNotOpenOrIsNotWholeIsParkedAndSendsNothing() throws Exception {
    var id = UUID.randomUUID();
    var lead = UUID.randomUUID();
    var context = Transport.context(id, HandoffRequested.TYPE);
    var unreadable = Verdict.refused("PACKAGE_UNREADABLE");

    assertThat(heard(asking(id, lead, "310000", "another context", PACKAGE))).isEqualTo(unreadable);
    assertThat(heard(asking(id, lead, "310000", context, "{\"request\": {}}")))
        .isEqualTo(unreadable);
    assertThat(heard(asking(id, lead, "310000", context, "no json"))).isEqualTo(unreadable);
    assertThat(outbox()).doesNotContain(lead.toString());
  }

  @Test
  void anOfficerOfAnotherBureauThanTheLeadsIsParkedAndSendsNothing() throws Exception {
    var id = UUID.randomUUID();
    var lead = UUID.randomUUID();
    var context = Transport.context(id, HandoffRequested.TYPE);

    assertThat(heard(asking(id, lead, "330000", context, PACKAGE)))
        .isEqualTo(Verdict.refused("ORIGIN_OF_ANOTHER"));
    assertThat(outbox()).doesNotContain(lead.toString());
  }
}
