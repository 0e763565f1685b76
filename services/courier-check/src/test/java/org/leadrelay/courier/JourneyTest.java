package org.leadrelay.courier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.leadrelay.courier.Uploading.courier;
import static org.leadrelay.courier.Uploading.registerOutlet;
import static org.leadrelay.courier.Uploading.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Sha256;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Synth;
import org.leadrelay.testkit.Tokens;

/** A courier's day with this service. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JourneyTest {

  private static final String NDJSON = "application/x-ndjson";

  private final Synth synth = Synth.seeded(20261123);

  @BeforeEach
  void anOutlet() {
    registerOutlet("N-001");
  }

  @Test
  void aBatchIsTakenInRepairedAndSentAgain() throws IOException {
    var good = row();
    var vague = row().replace("图书", "物品");
    var bad = row().replace("\"opened\": true", "\"opened\": \"yes\"").replace("880201", "990201");
    var text = (good + bad + "\n" + vague + good + "nonsense\n").getBytes(UTF_8);
    var batch = Uploading.name();
    var answer =
        courier()
            .contentType(NDJSON)
            .header("Content-Encoding", "gzip")
            .body(gzip(text))
            .put("/api/v1/batches/" + batch);
    answer
        .then()
        .statusCode(200)
        .body("received", equalTo(5))
        .body("accepted", equalTo(2))
        .body("rejected", equalTo(2))
        .body("duplicates", equalTo(1))
        .body("findings", equalTo(1))
        .body("findingsByKind.CONTENTS_VAGUE", equalTo(1))
        .body("sha256", equalTo(HexFormat.of().formatHex(Sha256.of(text))))
        .body("receipt", matchesPattern("\\d+\\.[0-9a-f]{128}"));
    Uploading.put(batch, text).then().statusCode(200).body(equalTo(answer.asString()));
    Uploading.put(batch, good).then().statusCode(409).body("code", equalTo("BATCH_CONTENT"));

    var lines =
        courier()
            .accept(NDJSON)
            .header("Accept-Language", "en")
            .get("/api/v1/batches/" + batch + "/rejections")
            .then()
            .statusCode(200)
            .contentType(NDJSON)
            .extract()
            .asString()
            .lines()
            .toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .contains(
            "\"line\":2",
            "\"field\":\"recipient.region\",\"code\":\"REGION_UNKNOWN\"",
            "is no division");
    assertThat(lines.get(1)).contains("\"line\":6", "NOT_AN_OBJECT").doesNotContain("waybillNo");
    assertThat(
            courier().accept("text/csv").get("/api/v1/batches/" + batch + "/rejections").asString())
        .startsWith("\uFEFFline,waybillNo,field,code,message\r\n2,DMO")
        .contains("行政区划代码未知");
    assertThat(courier().accept(NDJSON).get("/api/v1/batches/" + batch + "/findings").asString())
        .contains("\"line\":4", "CONTENTS_VAGUE", "物品名称笼统");
    assertThat(
            courier().accept("text/csv").get("/api/v1/batches/" + batch + "/findings").asString())
        .contains("4,DMO");
    courier()
        .get("/api/v1/batches/" + batch)
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETE"));
  }

  @Test
  void theRestOfABatchIsTakenFromWhereItStands() {
    var text = (row() + row()).getBytes(UTF_8);
    var batch = Uploading.name();
    courier()
        .contentType(NDJSON)
        .header("Prefer", "respond-async")
        .body(text)
        .put("/api/v1/batches/" + batch)
        .then()
        .statusCode(202)
        .header("Location", endsWith("/api/v1/batches/" + batch));
    var offset = courier().head("/api/v1/batches/" + batch).header("Upload-Offset");
    assertThat(offset).isEqualTo(Integer.toString(text.length));
    courier()
        .contentType(NDJSON)
        .header("Upload-Offset", offset)
        .patch("/api/v1/batches/" + batch)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(2));
    courier()
        .contentType(NDJSON)
        .header("Upload-Offset", "1")
        .body(new byte[] {1})
        .patch("/api/v1/batches/" + batch)
        .then()
        .statusCode(409)
        .header("Upload-Offset", offset)
        .body("code", equalTo("UPLOAD_OFFSET"));
  }

  @Test
  void cellsAreTakenToo() {
    courier()
        .contentType("text/csv")
        .body("waybillNo,contents\nDMO000000000001,图书\n")
        .put("/api/v1/batches/" + Uploading.name())
        .then()
        .statusCode(200)
        .body("rejected", equalTo(1));
  }

  @Test
  void aBombIsTooLarge() throws IOException {
    courier()
        .contentType(NDJSON)
        .header("Content-Encoding", "gzip")
        .body(gzip(new byte[64 << 20]))
        .put("/api/v1/batches/" + Uploading.name())
        .then()
        .statusCode(413)
        .body("code", equalTo("TOO_LARGE"));
  }

  @Test
  void registersAreWrittenOneByOneAndInLists() {
    var agreement =
        "{\"customerName\": \"%s\", \"uscc\": \"%s\", \"trade\": \"服装\", \"validFrom\": \"2020-01-01\", \"validTo\": \"2099-12-31\"}"
            .formatted(synth.firm(), synth.uscc());
    courier()
        .contentType("application/json")
        .body(agreement)
        .put("/api/v1/agreements/A-9")
        .then()
        .statusCode(201);
    courier()
        .contentType("application/json")
        .body(agreement)
        .put("/api/v1/agreements/A-9")
        .then()
        .statusCode(200);
    var id = synth.residentId();
    courier()
        .contentType("application/json")
        .body(
            "{\"idType\": \"RESIDENT_ID\", \"idNumber\": \"%s\", \"outlet\": \"N-001\", \"from\": \"2020-01-01\"}"
                .formatted(id))
        .put("/api/v1/staff/S-9")
        .then()
        .statusCode(201)
        .body("idNumberMasked", equalTo(id.substring(0, 6) + "********" + id.substring(14)));
    courier()
        .contentType(NDJSON)
        .body(
            """
            {"no": "N-010", "name": "甲", "region": "880101", "address": "演示路"}
            {"no": "N-011", "name": " ", "region": "880101", "address": "演示路"}
            {"no": "N-012", "name": "丙", "region": "990101", "address": "演示路"}
            """
                .getBytes(UTF_8))
        .post("/api/v1/outlets")
        .then()
        .statusCode(200)
        .body("items.status", contains(201, 400, 400))
        .body("items.problem.violations.flatten().code", hasItems("REGION_UNKNOWN"));
    var underAgreement =
        row()
            .replaceFirst("\"idType.*?\"phone\"", "\"phone\"")
            .replace("{\"waybillNo\"", "{\"agreementId\": \"A-9\", \"waybillNo\"");
    Uploading.put(Uploading.name(), underAgreement)
        .then()
        .statusCode(200)
        .body("accepted", equalTo(1))
        .body("exempt", equalTo(1));
  }

  @Test
  void anotherCouriersBatchIsNotThere() {
    var batch = Uploading.uploaded();
    Uploading.as(Tokens.courier(Uploading.STRANGER))
        .get("/api/v1/batches/" + batch)
        .then()
        .statusCode(404);
  }

  private static byte[] gzip(byte[] text) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(text);
    }
    return out.toByteArray();
  }
}
