package org.leadrelay.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.courier.Uploading.courier;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.Markers;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.TestDatabase;
import org.leadrelay.testkit.TestKafka;
import org.leadrelay.testkit.Tokens;

/** What a row says of persons is found nowhere that it was not meant for. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class MarkersTest {

  private final Markers markers = Markers.seeded(20261123);
  private final String text =
      String.join(" ", markers.name(), markers.phone(), markers.residentId(), markers.address());

  @Test
  void whatRowsSayOfPersonsIsSealedAndInNoLogNorError() throws SQLException {
    Uploading.registerOutlet("N-001");
    var batch = Uploading.name();
    var right =
        Uploading.row(markers.name(), markers.residentId(), markers.phone(), markers.address());
    var wrong =
        right
            .replaceFirst("\"waybillNo\": \"[^\"]*\"", "\"waybillNo\": \"" + text + "\"")
            .replace("\"contents\"", "\"" + text + "\": 1, \"contents\"");
    var answer = Uploading.put(batch, right + wrong + right.replace("800", "801") + text + "\n");
    assertThat(answer.path("accepted").toString()).isEqualTo("1");
    assertThat(answer.path("rejected").toString()).isEqualTo("3");
    markers.assertAbsent("the answer", answer.asByteArray());
    registers();
    refusals().forEach(body -> markers.assertAbsent("an error body", body));
    markers.assertAbsent(
        "metrics", Uploading.as(Tokens.operator()).get("/q/metrics").asByteArray());
    markers.assertAbsent(SuiteResource.database().superuser());
    markers.assertAbsent(
        TestDatabase.serverLog(), TestKafka.brokerLog(), Path.of("target/test.log"));
    assertThat(
            courier()
                .accept("application/x-ndjson")
                .get("/api/v1/batches/" + batch + "/rejections")
                .asString())
        .contains(markers.name());
  }

  private void registers() {
    courier()
        .contentType("application/json")
        .body(
            "{\"idType\": \"RESIDENT_ID\", \"idNumber\": \"%s\", \"outlet\": \"N-001\", \"from\": \"2026-01-01\"}"
                .formatted(markers.residentId()))
        .put("/api/v1/staff/S-77")
        .then()
        .statusCode(201);
    courier()
        .contentType("application/json")
        .body(
            "{\"customerName\": \"%s\", \"uscc\": \"91880101MA00000014\", \"trade\": \"服装\", \"validFrom\": \"2026-01-01\", \"validTo\": \"2026-01-02\"}"
                .formatted(text))
        .put("/api/v1/agreements/A-77")
        .then()
        .statusCode(201);
  }

  private List<byte[]> refusals() {
    return List.of(
        courier()
            .contentType("text/csv")
            .body(text.getBytes(StandardCharsets.UTF_8))
            .put("/api/v1/batches/" + Uploading.name())
            .asByteArray(),
        courier()
            .contentType("application/json")
            .body("{\"idType\": \"%1$s\", \"%1$s\": 1}".formatted(text))
            .put("/api/v1/staff/S-78")
            .asByteArray());
  }
}
