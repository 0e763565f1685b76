package org.leadrelay.precursor;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.endpoints.AccessMatrix;
import org.leadrelay.testkit.endpoints.PlatformRows;

/** Every endpoint refuses what it must, and lets through whom it must. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class AccessTest {

  private static final String[] MOVING = {"event", "feed_entry", "event_head", "event_relay"};

  @TestFactory
  Stream<DynamicNode> everyEndpointRefusesWhatItMust() {
    return AccessMatrix.of(
            RestAssured.given().accept("application/json").get("/q/openapi").asString())
        .rows(RegisterRows.all())
        .rows(PaperRows.all())
        .rows(ConsignmentRows.all())
        .rows(LedgerRows.all())
        .rows(PlatformRows.rows())
        .refusalsKeep(() -> SuiteResource.database().snapshot(MOVING))
        .tests();
  }
}
