package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final String DOCUMENT =
      """
      {"paths": {
         "/parcels": {"summary": "no operation",
           "get": {"parameters": [{"name": "limit", "in": "query"}]},
           "post": {"requestBody": {}, "parameters": [{"name": "Idempotency-Key", "in": "header"}]}},
         "/parcels/{id}/open": {"post": {"parameters": [{"name": "id", "in": "path"}, {"name": "If-Match", "in": "header"}]}}}}
      """;

  @Test
  void rowsThatFitLeaveNoGap() {
    assertThat(gaps(list(), send(), open())).isEmpty();
  }

  @Test
  void anOperationWithoutRowIsAGap() {
    assertThat(gaps(list(), send())).containsExactly("POST /parcels/{id}/open has no row");
  }

  @Test
  void aRowWithoutOperationIsAGapAndSoIsASecondRow() {
    assertThat(gaps(list(), send(), open(), open(), Row.delete("/parcels").open()))
        .containsExactly(
            "DELETE /parcels is not in the document", "POST /parcels/{id}/open has two rows");
  }

  @Test
  void aRowSaysWhoMayCallAndHowItSucceeds() {
    assertThat(gaps(list(), send().open().answers(404), open()))
        .containsExactly(
            "POST /parcels has to be either open or for some roles",
            "POST /parcels does not say how it succeeds");
    assertThat(gaps(list(), send(), Row.post("/parcels/{id}/open").needs("If-Match")))
        .contains("POST /parcels/{id}/open has to be either open or for some roles");
  }

  @Test
  void whatTheDocumentTakesTheRowHas() {
    assertThat(
            gaps(
                Row.get("/parcels").open(),
                Row.post("/parcels").open(),
                Row.post("/parcels/{id}/open").open()))
        .containsExactlyInAnyOrder(
            "GET /parcels has no wrong value for the query parameter limit",
            "POST /parcels has a body here but not there",
            "POST /parcels needs Idempotency-Key here but not there",
            "POST /parcels/{id}/open is about a resource here but not there",
            "POST /parcels/{id}/open needs If-Match here but not there");
  }

  @Test
  void whatTheRowHasTheDocumentTakes() {
    assertThat(
            gaps(
                list()
                    .query("colour", "red")
                    .body("{}")
                    .needs("If-Match")
                    .on(() -> Subject.of(1))
                    .seenByAll(),
                send(),
                open()))
        .containsExactlyInAnyOrder(
            "GET /parcels has a body here but not there",
            "GET /parcels needs If-Match here but not there",
            "GET /parcels is about a resource here but not there",
            "GET /parcels has no query parameter colour");
  }

  @Test
  void whoSeesAResourceIsSaid() {
    var undeclared =
        Row.post("/parcels/{id}/open").open().needs("If-Match").on(() -> Subject.of(1));

    assertThat(gaps(list(), send(), undeclared))
        .containsExactly(
            "POST /parcels/{id}/open has to say who does not see its resource, or that all do");
    assertThat(gaps(list().free("?limit"), send(), undeclared.outOfSightOf(Caller.courier("ABC"))))
        .isEmpty();
  }

  private static Row list() {
    return Row.get("/parcels").open().wrongQuery("limit", "0");
  }

  private static Row send() {
    return Row.post("/parcels").allows(Role.COURIER).body("{}").needs("Idempotency-Key");
  }

  private static Row open() {
    return Row.post("/parcels/{id}/open")
        .allows(Role.OFFICER)
        .needs("If-Match")
        .on(() -> Subject.of(1, "\"1\""))
        .seenByAll();
  }

  private static List<String> gaps(Row... rows) {
    return Gaps.between(OpenApiDocument.parse(DOCUMENT), List.of(rows));
  }
}
