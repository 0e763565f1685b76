package org.leadrelay.requests.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.json.StrictJson;
import org.leadrelay.requests.Refusals;

class JsonDecoderTest {

  private static final ValidatorFactory VALIDATORS = Validation.buildDefaultValidatorFactory();
  private static final ObjectMapper JSON =
      StrictJson.apply(new ObjectMapper().findAndRegisterModules());
  private static final JsonDecoder DECODER =
      new JsonDecoder(JSON, new Constraints(VALIDATORS.getValidator(), JSON));

  record Line(
      @NotBlank String name,
      @Nullable Map<String, @Valid Line> byPlace,
      @Nullable Map<String, @Size(max = 3) String> codes,
      @Nullable @Pattern(regexp = "YES|NO") String answer,
      @Future @Nullable LocalDate until) {

    @AssertTrue(message = "名称不得等于编码|must differ from its code")
    boolean isDistinct() {
      return codes == null || !codes.containsValue(name);
    }
  }

  @AfterAll
  static void end() {
    VALIDATORS.close();
  }

  private static String refusalOf(String json) {
    return Refusals.of(() -> DECODER.decode(JSON.readTree(json), Line.class)).violations().stream()
        .map(v -> v.pointer() + " " + v.code() + " " + v.message().in(Language.ENGLISH))
        .toList()
        .toString();
  }

  @Test
  void aLineOfABatchIsDecoded() {
    assertThat(DECODER.decode("{\"name\": \"a\"}".getBytes(UTF_8), Line.class).name())
        .isEqualTo("a");
  }

  @Test
  void anItemOfABatchIsDecoded() throws IOException {
    assertThat(DECODER.decode(JSON.readTree("{\"name\": \"a\"}"), Line.class).name())
        .isEqualTo("a");
  }

  @Test
  void theKeysOfMapsAreSteps() {
    assertThat(refusalOf("{\"name\": \"a\", \"codes\": {\"a/b~c\": \"1234\"}}"))
        .isEqualTo("[/codes/a~1b~0c SIZE must have a length of 0 to 3]");
    assertThat(refusalOf("{\"name\": \"a\", \"byPlace\": {\"x\": {\"name\": \"\"}}}"))
        .isEqualTo("[/byPlace/x/name REQUIRED is required]");
  }

  @Test
  void aConstraintWithoutWordsOfOursIsNamedByItsAnnotation() {
    assertThat(refusalOf("{\"name\": \"a\", \"until\": \"2001-01-01\"}"))
        .isEqualTo("[/until FUTURE is not valid]");
  }

  @Test
  void aPatternOfAlternativesIsNotTakenForWordsOfOurs() {
    assertThat(refusalOf("{\"name\": \"a\", \"answer\": \"PERHAPS\"}"))
        .isEqualTo("[/answer FORMAT has the wrong format]");
  }

  @Test
  void aRuleOverSeveralFieldsSpeaksForItself() {
    assertThat(refusalOf("{\"name\": \"a\", \"codes\": {\"x\": \"a\"}}"))
        .isEqualTo("[/distinct ASSERT_TRUE must differ from its code]");
  }

  @Test
  void aFaultOfTheTreeIsNamedByItsPointer() {
    assertThat(refusalOf("{\"name\": 1}")).startsWith("[/name WRONG_TYPE");
    assertThat(refusalOf("null")).isEqualTo("[ REQUIRED is required]");
  }
}
