package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

  /** The members of the example in RFC 8785, section 3.2.3, in the order it gives. */
  @Test
  void membersAreSortedByUtf16CodeUnits() {
    Map<String, Object> members =
        Map.of(
            "\u20ac",
            "1",
            "\r",
            "2",
            "\ufb33",
            "3",
            "1",
            "4",
            "\ud83d\ude00",
            "5",
            "\u0080",
            "6",
            "\u00f6",
            "7");

    assertThat(CanonicalJson.write(members))
        .isEqualTo(
            "{\"\\r\":\"2\",\"1\":\"4\",\"\u0080\":\"6\",\"\u00f6\":\"7\",\"\u20ac\":\"1\","
                + "\"\ud83d\ude00\":\"5\",\"\ufb33\":\"3\"}");
  }

  /** RFC 8785, section 3.2.2.2: the short escapes where there are any, lower-case digits else. */
  @Test
  void onlyWhatMustBeIsEscaped() {
    assertThat(CanonicalJson.write("€$\u000f\nA'B\"\\\"/\b\t\f\r\u001a"))
        .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\"/\\b\\t\\f\\r\\u001a\"");
  }

  @Test
  void onlyTheFourKindsOfValueHaveAForm() {
    assertThat(CanonicalJson.write(List.of(1L, "a", Map.of(), List.of())))
        .isEqualTo("[1,\"a\",{},[]]");
    assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.write(1.5));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadAgain(
      @ForAll @Size(max = 5)
          Map<String, @Size(max = 3) List<@StringLength(max = 20) String>> members,
      @ForAll int number) {
    Map<String, Object> value = Map.of("members", members, "number", (long) number);

    assertThat(CanonicalJson.read(CanonicalJson.write(value))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " {}",
        "{} ",
        "{ }",
        "{}{}",
        "{\"b\":1,\"a\":1}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,}",
        "{\"a\"}",
        "{\"a\":1",
        "{a:1}",
        "[1 ,2]",
        "\"\\u0041\"",
        "\"\\u00\"",
        "\"\\u00zz\"",
        "\"\\x\"",
        "\"\\/\"",
        "\"a",
        "01",
        "-",
        "-0",
        "+1",
        "1.0",
        "1e3",
        "1234567890123456789",
        "true",
        "null",
        "[[[[[[[[[1]]]]]]]]]"
      })
  void everyOtherTextIsRefused(String text) {
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> CanonicalJson.read(text));
  }
}
