package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.restassured.response.Response;
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

  private void assertAnswers(Response answer, String language, boolean chinese) {
    assertThat(answer.statusCode()).as("status, %s", told(answer)).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    var problem = answer.jsonPath();
    List<String> pointers = problem.getList("violations.pointer", String.class);
    List<String> messages = problem.getList("violations.message", String.class);
    assertSoftly(softly -> {
      softly.assertThat(problem.getString("code")).as("code").isEqualTo(code);
      softly.assertThat(problem.getInt("status")).as("status member").isEqualTo(status);
      softly.assertThat(answer.header("Content-Language")).isEqualTo(language);
      softly.assertThat(isChinese(problem.getString("title"))).as("title").isEqualTo(chinese);
      if (!pointer.isEmpty()) {
        softly.assertThat(pointers).as("pointers").contains(pointer);
        softly
            .assertThat(messages)
            .as("messages in " + language)
            .allSatisfy(message -> softly.assertThat(isChinese(message)).isEqualTo(chinese));
      }
    });
  }

  /** The answer's text unless it may have no end. */
  private static String told(Response answer) {
    return answer.header("Content-Length") == null ? "a stream" : answer.asString();
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.HAN);
  }
}
