package org.leadrelay.testkit;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class MarkersTest {

  private static final Markers MARKERS = Markers.seeded(7);

  private static final String HARMLESS =
      "INFO handoff accepted by 880101, phone 154****0001, 测试甲, 演示大道\n";

  private record Leak(String form, Function<String, byte[]> written) {}

  private static final List<Leak> LEAKS =
      List.of(
          new Leak("UTF-8", text -> text.getBytes(UTF_8)),
          new Leak("UTF-16BE", text -> text.getBytes(UTF_16BE)),
          new Leak("UTF-16LE", text -> text.getBytes(UTF_16LE)),
          new Leak("GB18030", text -> text.getBytes(Charset.forName("GB18030"))),
          new Leak("JSON", MarkersTest::json),
          new Leak(
              "URL", text -> URLEncoder.encode(text, UTF_8).replace("+", "%20").getBytes(UTF_8)),
          new Leak("Base64", text -> Base64.getEncoder().encode(text.getBytes(UTF_8))),
          new Leak(
              "Base64 shifted by one",
              text -> Base64.getEncoder().encode(("x" + text).getBytes(UTF_8))),
          new Leak(
              "Base64 shifted by two",
              text -> Base64.getUrlEncoder().encode(("xy" + text + "z").getBytes(UTF_8))),
          new Leak(
              "Base64 of UTF-16",
              text -> Base64.getMimeEncoder(0, new byte[0]).encode(text.getBytes(UTF_16LE))),
          new Leak(
              "hexadecimal",
              text -> HexFormat.of().formatHex(text.getBytes(UTF_8)).getBytes(UTF_8)),
          new Leak(
              "HEXADECIMAL",
              text ->
                  HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8)).getBytes(UTF_8)));

  @TestFactory
  Stream<DynamicTest> everyMarkerIsFoundInEveryForm() {
    return Stream.of(MARKERS.name(), MARKERS.phone(), MARKERS.residentId(), MARKERS.address())
        .flatMap(value ->
            LEAKS.stream()
                .map(leak ->
                    DynamicTest.dynamicTest(
                        value + " as " + leak.form(),
                        () -> assertFound(leak.written().apply(value)))));
  }

  private static void assertFound(byte[] leak) {
    assertThatThrownBy(() -> MARKERS.assertAbsent("topic", between(HARMLESS, leak)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("topic, byte ");
  }

  @Test
  void whatIsHarmlessPasses() {
    assertThatCode(() -> MARKERS.assertAbsent("log", HARMLESS.getBytes(UTF_8)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Markers.seeded(8).assertAbsent("log", MARKERS.phone().getBytes(UTF_8)))
        .doesNotThrowAnyException();
  }

  @Test
  void nothingToLookThroughIsNoProof(@TempDir Path folder) throws IOException {
    Files.createFile(folder.resolve("empty.log"));

    assertThatThrownBy(() -> MARKERS.assertAbsent(folder)).hasMessageContaining("nothing");
    assertThatThrownBy(() -> MARKERS.assertAbsent(new Path[0])).hasMessageContaining("nothing");
    assertThatThrownBy(() -> MARKERS.assertAbsent(folder.resolve("gone.log")))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void foldersAreSearchedToTheirLeavesAndTheFileIsNamed(@TempDir Path folder) throws IOException {
    var deep = Files.createDirectories(folder.resolve("a/b")).resolve("deep.log");
    Files.writeString(folder.resolve("first.log"), HARMLESS);
    Files.write(deep, between(HARMLESS, MARKERS.phone().getBytes(UTF_8)));

    assertThatThrownBy(() -> MARKERS.assertAbsent(folder))
        .hasMessageContaining(deep.toString())
        .hasMessageContaining("the phone as UTF-8")
        .hasMessageNotContaining("first.log");
  }

  private static byte[] json(String text) {
    try {
      return JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .writeValueAsBytes(List.of(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] between(String text, byte[] leak) {
    var around = text.getBytes(UTF_8);
    var whole = new byte[2 * around.length + leak.length];
    System.arraycopy(around, 0, whole, 0, around.length);
    System.arraycopy(leak, 0, whole, around.length, leak.length);
    System.arraycopy(around, 0, whole, around.length + leak.length, around.length);
    return whole;
  }
}
