package org.leadrelay.handoff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.inbox.Transactions;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;
import org.leadrelay.testkit.packaged.PackagedJar;

/** From a request to the built jar, by its outbox and the broker, into the inbox of another. */
class OutboxToInboxIT {

  private static final String SENT = "org.leadrelay.handoff.sent.v1";
  private static final EventSchemas SCHEMAS =
      new EventSchemas(OutboxToInboxIT.class.getClassLoader());

  private static PackagedJar service;
  private static String address;
  private static TestDatabase neighbour;
  private static Heard heard;
  private static Inboxes inboxes;

  private final String trace = UUID.randomUUID().toString().replace("-", "");

  @BeforeAll
  static void start() {
    var settings = new HashMap<>(new SuiteResource().start());
    settings.put("quarkus.profile", "demo");
    settings.put("leadrelay.sealing.generate-missing", "true");
    service = PackagedJar.start(settings);
    address = service.address();
    neighbour = TestDatabase.fresh();
    heard = new Heard("handoffs.v1", SENT);
    inboxes =
        Inboxes.of(
            new Inboxes.Settings(
                "neighbour",
                TestKafka.topicPrefix(),
                Map.of("bootstrap.servers", TestKafka.bootstrapServers()),
                10),
            neighbour.service(),
            inTheNeighboursDatabase(),
            SCHEMAS,
            List.of(heard));
    inboxes.start();
  }

  @AfterAll
  static void stop() {
    inboxes.close();
    neighbour.close();
    service.close();
  }

  @Test
  void anEventArrivesValidWithTheTraceOfItsRequest() {
    var id = send().then().statusCode(201).extract().<String>path("id");

    var event =
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> heard.of(id), list -> !list.isEmpty())
            .getFirst();

    assertThat(SCHEMAS.violationsWhenWritten(SENT, event.data())).isEmpty();
    assertThat(event.source()).hasToString("urn:leadrelay:cross-region-handoff");
    assertThat(event.sequence()).isEqualTo(1);
    assertThat(event.traceparent()).startsWith("00-" + trace + "-");
    assertThat(inboxes.parked().page(0, 10)).isEmpty();
  }

  @Test
  void aProblemNamesTheTraceOfItsRequest() {
    request()
        .get("/api/v1/handoffs/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"))
        .body("traceId", equalTo(trace));
  }

  @Test
  void aStartWarnsOfNothing() {
    assertThat(service.log().lines().filter(line -> line.contains(" WARN "))).isEmpty();
  }

  private Response send() {
    return request()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Handing.sending(Handing.DESTINATION))
        .post("/api/v1/handoffs");
  }

  private RequestSpecification request() {
    return given()
        .baseUri(address)
        .auth()
        .oauth2(Tokens.officer(Handing.ORIGIN))
        .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
        .contentType("application/json");
  }

  private static Transactions inTheNeighboursDatabase() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Callable<T> work) {
        return neighbour.inTransaction(work);
      }
    };
  }
}
