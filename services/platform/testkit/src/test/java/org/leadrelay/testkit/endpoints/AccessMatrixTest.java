package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.testkit.endpoints.Role.OFFICER;
import static org.leadrelay.testkit.endpoints.Role.SUPERVISOR;

import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.testkit.database.Snapshot;

/** The matrix is satisfied with a server that is right, and finds each fault of one that is not. */
class AccessMatrixTest {

  private static final String DOCUMENT =
      """
      paths:
        /parcels:
          get: {parameters: [{name: limit, in: query}]}
          post: {parameters: [{name: Idempotency-Key, in: header}], requestBody: {}}
        /parcels/{id}: {get: {}}
        /parcels/{id}/open:
          parameters: [{$ref: "#/components/parameters/match"}]
          post: {requestBody: {}}
        /problems: {get: {}}
        /stream: {get: {}}
      components: {parameters: {match: {name: If-Match, in: header}}}
      """;

  @AfterEach
  void asBefore() {
    RestAssured.reset();
  }

  @Test
  void aRightServerSatisfiesEveryTest() throws IOException {
    assertThat(failures(Fault.NONE)).isEmpty();
  }

  @Test
  void everyKindOfTestIsMade() throws IOException {
    try (var server = new ParcelServer(Fault.NONE)) {
      assertThat(names(matrix(server)))
          .contains(
              "POST /parcels/{id}/open: 401 for no token",
              "POST /parcels/{id}/open: 401 for a token that is over",
              "POST /parcels/{id}/open: 403 for a token without a role",
              "POST /parcels/{id}/open: 403 for COURIER",
              "POST /parcels/{id}/open: 404 for a resource that does not exist",
              "POST /parcels/{id}/open: 404 for SUPERVISOR of strangers",
              "POST /parcels/{id}/open: 400 for an unknown field /unexpected",
              "POST /parcels/{id}/open: 400 for a text that is no JSON",
              "POST /parcels/{id}/open: 428 for no If-Match",
              "POST /parcels/{id}/open: 412 for an ETag that is not the resource's",
              "POST /parcels/{id}/open: 200 for OFFICER",
              "POST /parcels: 400 for no Idempotency-Key",
              "POST /parcels: 400 for an unknown field /things/0/unexpected",
              "POST /parcels: 400 for a wrong type at /things/0/name",
              "POST /parcels: 400 for \"SOON\" at /urgency",
              "POST /parcels: 400 for nothing at /urgency",
              "POST /parcels: 201 for SUPERVISOR",
              "GET /parcels: 400 for limit=0",
              "GET /problems: 200 for anybody",
              "GET /stream: 200 for OFFICER")
          .doesNotContain(
              "POST /parcels/{id}/open: 403 for OFFICER",
              "GET /problems: 401 for no token",
              "GET /parcels/{id}: 428 for no If-Match");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TOKEN_UNCHECKED, 401 for no token",
    "EXPIRY_UNCHECKED, 401 for a token that is over",
    "ROLE_UNCHECKED, 403 for",
    "SIGHT_UNCHECKED, 404 for .* of strangers",
    "BODY_BEFORE_SIGHT, 404 for",
    "UNKNOWN_FIELDS_ACCEPTED, 400 for an unknown field",
    "TYPES_UNCHECKED, 400 for a wrong type at",
    "URGENCY_UNCHECKED, 400 for (nothing|\"SOON\") at /urgency",
    "LIMIT_UNCHECKED, 400 for limit=0",
    "KEY_OPTIONAL, 400 for no Idempotency-Key",
    "IF_MATCH_OPTIONAL, 428 for no If-Match",
    "STALE_ETAG_ACCEPTED, 412 for",
    "PRECONDITION_BEFORE_BODY, 400 for",
    "ONLY_CHINESE, 4",
    "ONLY_ENGLISH, 4",
    "PLAIN_JSON, 4",
    "NO_POINTERS, 400 for",
    "WRITES_WHAT_IT_REFUSES, 4",
    "NEVER_SUCCEEDS, 20"
  })
  void aFaultFailsTheTestsOfItsRuleAndNoOthers(Fault fault, String rule) throws IOException {
    assertThat(failures(fault)).isNotEmpty().allMatch(name -> name.matches(".*: " + rule + ".*"));
  }

  private static List<String> failures(Fault fault) throws IOException {
    try (var server = new ParcelServer(fault)) {
      RestAssured.port = server.port();
      var failures = new ArrayList<String>();
      for (var test : tests("", matrix(server)).toList()) {
        try {
          test.body().getExecutable().execute();
        } catch (Throwable failure) {
          failures.add(test.name());
        }
      }
      return failures;
    }
  }

  private static Stream<DynamicNode> matrix(ParcelServer server) {
    var bureau = Caller.bureau("880101");
    var stranger = Caller.bureau("880102");
    return AccessMatrix.of(DOCUMENT)
        .rows(
            Row.get("/parcels").allows(OFFICER, SUPERVISOR).wrongQuery("limit", "0"),
            Row.post("/parcels")
                .allows(OFFICER, SUPERVISOR)
                .needs("Idempotency-Key")
                .body("{\"urgency\": \"FLASH\", \"things\": [{\"name\": \"a\"}]}")
                .wrong("/urgency", "SOON")
                .missing("/urgency")
                .answers(201),
            Row.get("/parcels/{id}")
                .allows(OFFICER, SUPERVISOR)
                .by(bureau)
                .on(() -> server.parcelOf("880101"))
                .outOfSightOf(stranger),
            Row.post("/parcels/{id}/open")
                .allows(OFFICER, SUPERVISOR)
                .by(bureau)
                .on(() -> server.parcelOf("880101"))
                .outOfSightOf(stranger)
                .needs("If-Match")
                .body("{\"note\": \"x\"}"),
            Row.get("/problems").open(),
            Row.get("/stream").allows(OFFICER, SUPERVISOR).streams())
        .refusalsKeep(
            () -> new Snapshot(Map.of("writes", List.of(Integer.toString(server.writes())))))
        .tests();
  }

  private record NamedTest(String name, DynamicTest body) {}

  private static Stream<NamedTest> tests(String within, Stream<? extends DynamicNode> nodes) {
    return nodes.flatMap(node ->
        switch (node) {
          case DynamicTest test -> Stream.of(new NamedTest(within + test.getDisplayName(), test));
          case DynamicContainer container ->
              tests(container.getDisplayName() + ": ", container.getChildren());
          default -> throw new AssertionError(node);
        });
  }

  private static List<String> names(Stream<? extends DynamicNode> nodes) {
    return tests("", nodes).map(NamedTest::name).toList();
  }
}
