package org.leadrelay.courier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.leadrelay.courier.Watching.OWNER;
import static org.leadrelay.courier.Watching.as;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.Token;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkBlindIndex;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.packaged.PackagedJar;

/** From the watchlist's topic and an upload to the built jar, to what lead-intake hears. */
class WatchedParcelIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final IntakeKeys KEYS = new IntakeKeys();

  private static PackagedJar service;
  private static TinkBlindIndex index;

  @BeforeAll
  static void start() {
    WatchlistTopic.made();
    var settings = new HashMap<>(new SuiteResource().start());
    settings.putAll(KEYS.start());
    settings.put("quarkus.profile", "demo");
    var keys = Path.of(settings.get("leadrelay.sealing.keys"));
    KeysetTool.generateMissing(keys, EnumSet.allOf(Purpose.class));
    index =
        new TinkBlindIndex(new Keysets(new KeyDirectory(keys), EnumSet.of(Purpose.BLIND_INDEX)));
    service = PackagedJar.start(settings);
    RestAssured.baseURI = service.address();
    await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  @AfterAll
  static void stop() {
    RestAssured.reset();
    service.close();
    KEYS.stop();
  }

  @Test
  void aWatchedParcelBecomesAnAlertThatIntakeCanOpen()
      throws IOException, ExecutionException, InterruptedException {
    var lead = UUID.randomUUID();
    var parcel = Parcel.sentBefore(Clock.systemUTC().instant(), Synth.seeded(4711));
    watch(index.current(IdentifierType.MOBILE, parcel.phone()), lead);
    parcel.upload("packaged-1").then().statusCode(200).body("accepted", equalTo(1));
    String id =
        as(Tokens.officer(OWNER))
            .get("/api/v1/alerts")
            .path("items.find { it.watched.leadId == '%s' }.id".formatted(lead));
    try (var intake = new Intake()) {
      var event = intake.eventsOf(id).getFirst();
      var schemas = new EventSchemas(getClass().getClassLoader());
      assertThat(schemas.violationsWhenWritten(event.type(), event.data())).isEmpty();
      var sealed = event.data().get("sealedEvidence").textValue();
      var evidence = EventJson.MAPPER.readTree(IntakeKeys.open(event.id(), event.type(), sealed));
      assertThat(evidence.get("waybillNo").textValue()).isEqualTo(parcel.waybillNo());
    }
  }

  @Test
  void aStartWarnsOfNothing() {
    assertThat(service.log().lines().filter(line -> line.contains(" WARN "))).isEmpty();
  }

  private static void watch(Token token, UUID lead)
      throws ExecutionException, InterruptedException {
    WatchlistTopic.watchMobile(token, lead);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            as(Tokens.operator())
                .get("/q/metrics")
                .then()
                .body(containsString("leadrelay_watch_entries 1.0")));
  }
}
