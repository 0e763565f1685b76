package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiExamplesTest {

  private static final String WHOLE =
      """
      paths:
        /parcels:
          post:
            operationId: send
            requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}, example: {grams: 5}}}}
            responses: {"201": {content: {application/json: {schema: {$ref: "#/components/schemas/Parcel"}, example: {grams: 5}}}}}
          get:
            operationId: list
            responses: {"200": {content: {application/x-ndjson: {schema: {type: string}}}}, default: {}}
      components: {schemas: {Parcel: {type: object, required: [grams], properties: {grams: {type: integer, minimum: 1}}}}}
      """;

  private static List<String> gaps(String from, String to) {
    assertThat(WHOLE).contains(from);
    return OpenApiExamples.gaps(
        OpenApiDocument.parse(
            WHOLE.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
  }

  @Test
  void aCallWithExamplesThatFitHasNoGap() {
    assertThat(gaps("paths", "paths")).isEmpty();
  }

  @Test
  void aMissingExampleIsAGapWhetherItIsSentOrAnswered() {
    assertThat(gaps(", example: {grams: 5}}}}\n", "}}}\n"))
        .containsExactly("POST /parcels request: has no example");
    assertThat(gaps(", example: {grams: 5}}}}}\n", "}}}}\n"))
        .containsExactly("POST /parcels 201: has no example");
  }

  @Test
  void anExampleThatItsSchemaRefusesIsAGap() {
    assertThat(gaps("grams: 5", "grams: 0"))
        .singleElement()
        .asString()
        .startsWith("POST /parcels request: its example at '/grams'");
    assertThat(gaps("grams: 5", "kilos: 5")).hasSize(1);
  }

  @Test
  void anAnswerWithoutSchemaIsAGap() {
    assertThat(
            gaps(
                "\"201\": {content: {application/json: {schema: {$ref: \"#/components/schemas/Parcel\"}",
                "\"201\": {content: {application/json: {schema: {}"))
        .containsExactly("POST /parcels 201: has no schema");
  }

  @Test
  void aCallWithoutSuccessIsAGap() {
    assertThat(gaps("\"200\"", "\"300\""))
        .containsExactly("GET /parcels: does not say what success is");
  }

  @Test
  void twoCallsOfOneNameAreAGap() {
    assertThat(gaps("operationId: list", "operationId: send"))
        .containsExactly("GET /parcels: needs an operationId of its own, not 'send'");
    assertThat(gaps("operationId: list", "summary: x")).hasSize(1);
  }
}
