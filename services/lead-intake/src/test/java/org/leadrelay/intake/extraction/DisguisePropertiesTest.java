package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;

class DisguisePropertiesTest {

  private static final IdentifierType[] NUMBERS = {
    IdentifierType.MOBILE, IdentifierType.RESIDENT_ID, IdentifierType.BANK_CARD, IdentifierType.QQ
  };

  @Property
  void aNumberIsFoundInAnyDisguiseAndWhereItStands(
      @ForAll("numbers") Identifier number,
      @ForAll Disguise disguise,
      @ForAll("heads") String head,
      @ForAll("tails") String tail) {
    var cue = Samples.cue(number.type());
    var written = disguise.put(number.value());
    var text = head + cue + written + tail;
    int start = codePoints(head + cue);

    assertThat(Look.at(text))
        .as(text)
        .filteredOn(found -> found.identifier().equals(number))
        .singleElement()
        .satisfies(found -> assertThat(found.start()).isEqualTo(start))
        .satisfies(found -> assertThat(found.end()).isEqualTo(start + codePoints(written)));
  }

  @Property
  void aNumberWithOneMoreDigitIsNoLongerThatNumber(
      @ForAll("numbers") Identifier number, @ForAll Disguise disguise) {
    var cue = Samples.cue(number.type());
    var longer = cue + disguise.put(number.value() + "7");

    assertThat(Look.at(longer)).as(longer).noneMatch(found -> found.identifier().equals(number));
  }

  @Provide
  Arbitrary<Identifier> numbers() {
    return Arbitraries.of(NUMBERS).flatMap(Samples::of);
  }

  @Provide
  Arbitrary<String> heads() {
    return Arbitraries.of("", "联系", "🙂", "👨‍👩‍👧：", "𠮷，", "🇨🇳", "（", "\n", "1️⃣号，");
  }

  @Provide
  Arbitrary<String> tails() {
    return Arbitraries.of("", "。", "🙂", "联系", "，100元", "）", "\n2", "、");
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
