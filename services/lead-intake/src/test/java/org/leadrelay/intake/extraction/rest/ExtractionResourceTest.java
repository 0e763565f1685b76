package org.leadrelay.intake.extraction.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ExtractionResourceTest {

  private static final Path LOG = Path.of("target/test.log");

  @Inject ObjectMapper json;

  @Test
  void theExampleIsAnsweredAsItIsDocumented() throws IOException {
    var answer =
        asked(Tokens.officer("880101"), ExtractionRequest.EXAMPLE).statusCode(200).extract();

    assertThat(json.readTree(answer.asString())).isEqualTo(json.readTree(ExtractionAnswer.EXAMPLE));
    assertThat(answer.header("Cache-Control")).contains("no-store");
  }

  @Test
  void attributesTellWhatElseIsKnown() {
    asked(
            Tokens.supervisor("880101"),
            "{\"text\": \"QQ群123456789，飞机@demo_seller，SF0000000000001\"}")
        .statusCode(200)
        .body("identifiers.type", contains("QQ", "ALIAS", "WAYBILL"))
        .body("identifiers[0].attributes.kind", equalTo("GROUP"))
        .body("identifiers[1].attributes.app", equalTo("TELEGRAM"))
        .body("identifiers[2].attributes.courier", equalTo("SF"));
  }

  @Test
  void theLongestTextIsReadThoughEveryCodePointTakesTwelveBytes() {
    var escaped = "\\ud83d\\ude42".repeat(ExtractionRequest.LONGEST - 11) + "15412345678";

    asked(Tokens.officer("880101"), "{\"text\": \"" + escaped + "\"}")
        .statusCode(200)
        .body("identifiers", hasSize(1))
        .body("identifiers[0].end", equalTo(ExtractionRequest.LONGEST));
  }

  @Test
  void oneCodePointMoreIsTooLong() throws IOException {
    var text = "🙂".repeat(ExtractionRequest.LONGEST + 1);

    asked(Tokens.officer("880101"), json.writeValueAsString(Map.of("text", text)))
        .statusCode(400)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("violations.pointer", contains("/text"))
        .body("violations.code", contains("SIZE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                            | /text
          {"text": null}                                | /text
          {"text": ""}                                  | /text
          {"text": " \\u3000 "}                         | /text
          {"text": 15412345678}                         | /text
          {"text": "15412345678", "region": "33"}       | /region
          {"text": "15412345678", "region": "999999"}   | /region
          {"text": "15412345678", "at": "yesterday"}    | /at
          {"text": "15412345678", "terms": []}          | /terms
          """)
  void whatIsNoRequestIsRefusedWithItsPlaceAndWithoutTheText(String body, String pointer) {
    asked(Tokens.officer("880101"), body)
        .statusCode(400)
        .body("code", equalTo("VALIDATION_FAILED"))
        .body("violations.pointer", contains(pointer))
        .body(not(containsString("15412345678")));
  }

  @ParameterizedTest
  @CsvSource({"courier", "enterprise", "operator", "auditor"})
  void othersThanOfficersAreRefused(String who) {
    var token =
        switch (who) {
          case "courier" -> Tokens.courier("DMO");
          case "enterprise" -> Tokens.enterprise("918801019D4H3J9H0H");
          case "operator" -> Tokens.operator();
          default -> Tokens.auditor();
        };

    asked(token, "{\"text\": \"15412345678\"}").statusCode(403);
  }

  @Test
  void theTextIsNotLogged() throws IOException {
    asked(Tokens.officer("880101"), "{\"text\": \"15487654329\"}").statusCode(200);
    asked(Tokens.officer("880101"), "{\"text\": \"15487654329\", \"region\": 1}").statusCode(400);

    assertThat(Files.readString(LOG)).doesNotContain("15487654329");
  }

  private static ValidatableResponse asked(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/extractions")
        .then();
  }
}
