package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/**
 * The problem that answers a wrong request.
 *
 * @param status of the answer and in the problem
 * @param code stable, for programs
 * @param pointer where the request is wrong; empty when that does not matter
 */
record Refusal(int status, String code, String pointer) {

  static final String VALIDATION_FAILED = "VALIDATION_FAILED";
  static final Refusal UNAUTHENTICATED = new Refusal(401, "UNAUTHENTICATED", "");
  static final Refusal ROLE_REQUIRED = new Refusal(403, "ROLE_REQUIRED", "");
  static final Refusal NOT_FOUND = new Refusal(404, "NOT_FOUND", "");
  static final Refusal PRECONDITION_REQUIRED = new Refusal(428, "PRECONDITION_REQUIRED", "");
  static final Refusal PRECONDITION_FAILED = new Refusal(412, "PRECONDITION_FAILED", "");
  static final Refusal KEY_MISSING = new Refusal(400, "IDEMPOTENCY_KEY_MISSING", "");

  private static final Map<String, Boolean> LANGUAGES = Map.of("zh-CN", true, "en", false);

  /** A malformed request. */
  static Refusal malformed(String pointer) {
    return new Refusal(400, VALIDATION_FAILED, pointer);
  }

  /** Sends the call in Chinese and in English; both times this problem answers it. */
  void answers(Call call) {
    LANGUAGES.forEach((language, chinese) ->
        assertAnswers(call.header("Accept-Language", language).send(), language, chinese));
  }

  private void assertAnswers(Answer answer, String language, boolean chinese) {
    assertThat(answer.status()).as("status, %s", answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    var problem = answer.json();
    assertSoftly(softly -> {
      softly.assertThat(problem.path("code").asText()).as("code").isEqualTo(code);
      softly.assertThat(problem.path("status").asInt()).as("status member").isEqualTo(status);
      softly.assertThat(answer.header("Content-Language")).isEqualTo(language);
      softly.assertThat(isChinese(problem.path("title").asText())).as("title").isEqualTo(chinese);
      if (!pointer.isEmpty()) {
        softly.assertThat(violations(problem, "pointer")).as("pointers").contains(pointer);
        softly
            .assertThat(violations(problem, "message"))
            .as("messages in " + language)
            .allMatch(message -> isChinese(message) == chinese);
      }
    });
  }

  private static List<String> violations(JsonNode problem, String member) {
    return problem
        .path("violations")
        .valueStream()
        .map(violation -> violation.path(member).asText())
        .toList();
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
  }
}
