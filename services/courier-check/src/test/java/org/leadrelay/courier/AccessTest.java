package org.leadrelay.courier;

import static org.leadrelay.testkit.endpoints.Role.COURIER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.endpoints.AccessMatrix;
import org.leadrelay.testkit.endpoints.Caller;
import org.leadrelay.testkit.endpoints.PlatformRows;
import org.leadrelay.testkit.endpoints.Row;
import org.leadrelay.testkit.endpoints.Subject;

/** Every endpoint refuses what it must, and lets through whom it must. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class AccessTest {

  private static final String BATCH = "/api/v1/batches/{id}";
  private static final String NDJSON = "application/x-ndjson";
  private static final String NO_RIGHT_ROW = "{}\n";
  private static final String[] MOVING = {
    "event",
    "feed_entry",
    "event_head",
    "event_relay",
    "compliance_chunk",
    "compliance_tally",
    "audit_checkpoint",
    "audit_checkpoint_head"
  };

  private final Synth synth = Synth.seeded(7);

  @TestFactory
  Stream<DynamicNode> everyEndpointRefusesWhatItMust() {
    Uploading.registerOutlet("N-001");
    return AccessMatrix.of(
            RestAssured.given().accept("application/json").get("/q/openapi").asString())
        .rows(batches())
        .rows(registers())
        .rows(PlatformRows.rows())
        .rows(WatchRows.all())
        .refusalsKeep(() -> SuiteResource.database().snapshot(MOVING))
        .tests();
  }

  private static Row[] batches() {
    return new Row[] {
      couriers(Row.put(BATCH)).named().on(anew("id")).sends(NDJSON, NO_RIGHT_ROW),
      own(Row.patch(BATCH)).sends(NDJSON, "").with("Upload-Offset", "3"),
      own(Row.get(BATCH)),
      own(Row.get(BATCH + "/rejections")),
      own(Row.get(BATCH + "/findings"))
    };
  }

  private Row[] registers() {
    return new Row[] {
      couriers(Row.put("/api/v1/outlets/{no}"))
          .named()
          .on(anew("no"))
          .body("{\"name\": \"演示营业部\", \"region\": \"880101\", \"address\": \"演示大道 1 号\"}")
          .wrong("/name", " ")
          .wrong("/region", "990101")
          .wrong("/region", "88")
          .missing("/address")
          .answers(201),
      couriers(Row.post("/api/v1/outlets")).sends(NDJSON, NO_RIGHT_ROW),
      couriers(Row.put("/api/v1/agreements/{id}"))
          .named()
          .on(anew("id"))
          .body(
              """
              {"customerName": "%s", "uscc": "%s", "trade": "服装",
               "validFrom": "2026-01-01", "validTo": "2026-12-31"}
              """
                  .formatted(synth.firm(), synth.uscc()))
          .wrong("/uscc", "91880101MA00000015")
          .wrong("/validTo", "2025-12-31")
          .wrong("/trade", " ")
          .missing("/customerName")
          .answers(201),
      couriers(Row.post("/api/v1/agreements")).sends(NDJSON, NO_RIGHT_ROW),
      couriers(Row.put("/api/v1/staff/{staffId}"))
          .named()
          .on(anew("staffId"))
          .body(
              """
              {"idType": "RESIDENT_ID", "idNumber": "%s", "outlet": "N-001",
               "from": "2026-01-01", "to": "2026-12-31"}
              """
                  .formatted(synth.residentId()))
          .wrong("/idType", "LIBRARY_CARD")
          .wrong("/idNumber", "880101199001011236")
          .wrong("/outlet", "N-404")
          .wrong("/to", "2025-12-31")
          .missing("/idNumber")
          .answers(201),
      couriers(Row.post("/api/v1/staff")).sends(NDJSON, NO_RIGHT_ROW)
    };
  }

  private static Row couriers(Row row) {
    return row.allows(COURIER).by(Caller.courier(Uploading.COURIER));
  }

  private static Row own(Row row) {
    return couriers(row)
        .outOfSightOf(Caller.courier(Uploading.STRANGER))
        .on(() -> {
          var batch = UUID.randomUUID().toString();
          Uploading.put(batch, NO_RIGHT_ROW).then().statusCode(200);
          return Subject.of(batch);
        });
  }

  private static Supplier<Subject> anew(String parameter) {
    return () -> new Subject(Map.of(parameter, UUID.randomUUID().toString().substring(0, 18)), "");
  }
}
