package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.Parsed;

class ReadingPropertiesTest {

  @Property
  void offsetsPointAtTheValueWhateverStandsAroundAndWithinIt(
      @ForAll("announced") Announced one,
      @ForAll("surroundings") String before,
      @ForAll("surroundings") String after,
      @ForAll("guises") Function<String, String> guise) {
    var written = guise.apply(one.value());
    var head = before + one.cue();
    int start = codePoints(head);

    var found = Look.at(head + written + after);

    assertThat(found)
        .filteredOn(each -> each.identifier().equals(one.identifier()))
        .singleElement()
        .satisfies(each -> assertThat(each.start()).isEqualTo(start))
        .satisfies(each -> assertThat(each.end()).isEqualTo(start + codePoints(written)));
  }

  @Property(tries = 3_000)
  void whatIsFoundIsInOrderAndDoesNotOverlapAndIsWhatStandsThere(@ForAll("texts") String text) {
    int end = 0;
    for (var each : Look.at(text)) {
      assertThat(each.start()).isGreaterThanOrEqualTo(end);
      end = each.end();
      assertThat(end).isLessThanOrEqualTo(codePoints(text));
      var slice = slice(text, each);
      assertThat(spellings(slice)).as(slice).anyMatch(raw -> isWritten(each.identifier(), raw));
    }
  }

  @Property(tries = 2_000)
  void noTextMakesItThrow(@ForAll String text) {
    assertThat(Look.at(text)).allMatch(each -> each.end() <= codePoints(text));
  }

  @Property
  void whereThereIsNeitherLetterNorDigitNothingIsFound(@ForAll("speechless") String text) {
    assertThat(Look.at(text)).isEmpty();
  }

  @Property
  void aMaskedTextHoldsNothingOfWhatWasFound(@ForAll("texts") String text) {
    var found = Look.at(text);

    var masked = MaskedText.mask(text, found);

    assertThat(Look.at(masked))
        .noneMatch(
            left -> found.stream().anyMatch(each -> each.identifier().equals(left.identifier())));
  }

  /** An identifier and the words that must stand before it. */
  record Announced(String cue, Identifier identifier) {

    String value() {
      return identifier.value();
    }
  }

  @Provide
  Arbitrary<Announced> announced() {
    return Samples.ofExtractedTypes()
        .map(identifier -> new Announced(Samples.cue(identifier.type()), identifier));
  }

  @Provide
  Arbitrary<String> surroundings() {
    return Arbitraries.of("", "。", "🙂", "👨‍👩‍👧出", "联系\n", "𠮷，", "（", "！！", " ", "🇨🇳：");
  }

  /** Ways to write the same that suit letters as well. */
  @Provide
  Arbitrary<Function<String, String>> guises() {
    return Arbitraries.of(
        Function.identity(), ReadingPropertiesTest::wide, ReadingPropertiesTest::zeroWidth);
  }

  private static String wide(String value) {
    return value
        .codePoints()
        .map(each -> each > ' ' && each < 0x7F ? each + 0xFEE0 : each)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String zeroWidth(String value) {
    return value.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\u200b"));
  }

  /** Scraps of what people write, in any order. */
  @Provide
  Arbitrary<String> texts() {
    var words =
        Arbitraries.of(
            "QQ",
            "微信：",
            "加v",
            "单号",
            "订单号",
            "电话",
            "群号",
            "飞机@",
            "昵称“",
            "”",
            "同号",
            "叫",
            "测A",
            "-",
            " ",
            ".",
            "/",
            "、",
            "\n",
            "*",
            "@",
            "+86",
            "o",
            "🙂",
            "⃣",
            "X",
            "SF",
            "一",
            "①",
            "example.com",
            "http://",
            "，",
            "(",
            ")",
            "\u200b",
            "_");
    var digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12);
    var values = Samples.ofExtractedTypes().map(Identifier::value);
    return Arbitraries.frequencyOf(Tuple.of(5, words), Tuple.of(2, digits), Tuple.of(2, values))
        .list()
        .ofMaxSize(14)
        .map(scraps -> String.join("", scraps));
  }

  @Provide
  Arbitrary<String> speechless() {
    return Arbitraries.strings()
        .withChars(" \t\n-.,;:!?()[]{}<>/\\|@#$%^&*_+=~`'\"，。；：（）！？“”‘’、…—·\u200b\ufe0f\u20e3")
        .ofMaxLength(60);
  }

  /**
   * What a slice may stand for besides itself: the rest of an international number, a name spelled
   * in signs, a code of letters and digits with a disguised digit.
   */
  private static Stream<String> spellings(String slice) {
    return Stream.of(
        slice,
        "+86" + slice,
        slice.replace(" ", ""),
        slice.replace('一', '1').replaceAll("(?<=[\\do])o(?=[\\do])", "0"));
  }

  private static boolean isWritten(Identifier identifier, String raw) {
    return Identifier.parse(identifier.type(), raw) instanceof Parsed.Valid valid
        && valid.identifier().equals(identifier);
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String slice(String text, Found found) {
    int start = text.offsetByCodePoints(0, found.start());
    return text.substring(start, text.offsetByCodePoints(start, found.end() - found.start()));
  }
}
