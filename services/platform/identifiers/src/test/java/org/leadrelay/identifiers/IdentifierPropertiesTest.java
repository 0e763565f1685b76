package org.leadrelay.identifiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IdentifierPropertiesTest {

  private static final int HIDDEN = 4;

  @Provide
  Arbitrary<Identifier> identifiers() {
    return Samples.ofAllTypes();
  }

  /** Texts as they come: any characters, and identifiers with something done to them. */
  @Provide
  Arbitrary<String> texts() {
    var damaged =
        Samples.ofAllTypes()
            .flatMap(id ->
                Arbitraries.strings()
                    .ofMaxLength(3)
                    .flatMap(extra ->
                        Arbitraries.integers()
                            .between(0, id.value().length())
                            .map(at -> inserted(id.value(), extra, at))));
    return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(30), damaged);
  }

  private static String inserted(String value, String extra, int at) {
    return value.substring(0, at) + extra + value.substring(at);
  }

  @Property
  void aNormalFormIsItsOwnNormalForm(@ForAll("identifiers") Identifier identifier) {
    assertThat(Identifier.parse(identifier.type(), identifier.value()))
        .isInstanceOfSatisfying(
            Parsed.Valid.class, valid -> assertThat(valid.identifier()).isEqualTo(identifier));
  }

  @Property(tries = 2_000)
  void whateverIsReadComesToRest(@ForAll IdentifierType type, @ForAll("texts") String text) {
    if (Identifier.parse(type, text) instanceof Parsed.Valid(var once, var warnings)) {
      assertThat(Identifier.parse(type, once.value()))
          .isInstanceOfSatisfying(
              Parsed.Valid.class, valid -> assertThat(valid.identifier()).isEqualTo(once));
      assertThat(warnings).doesNotContain(Warning.UNKNOWN_REGION);
      assertMaskHides(once);
    }
  }

  @Property
  void separatorsAndInvisibleMarksPlayNoPart(
      @ForAll("identifiers") Identifier identifier,
      @ForAll("marks") String mark,
      @ForAll double place) {
    var value = identifier.value();
    int at = (int) (Math.abs(place) % 1 * value.length());
    assertThat(Identifier.parse(identifier.type(), inserted(value, mark, at)))
        .isInstanceOfSatisfying(
            Parsed.Valid.class, valid -> assertThat(valid.identifier()).isEqualTo(identifier));
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("\u200b", "\u200d", "\ufeff", "\u2060", "\ufe0f", "\u20e3", "\u00ad");
  }

  @Property
  void fullWidthIsTheSame(@ForAll("identifiers") Identifier identifier) {
    var wide = new StringBuilder();
    identifier
        .value()
        .chars()
        .map(c -> c > ' ' && c < 0x7f ? c + 0xfee0 : c)
        .forEach(wide::appendCodePoint);
    assertThat(Identifier.parse(identifier.type(), wide.toString()))
        .isInstanceOfSatisfying(
            Parsed.Valid.class, valid -> assertThat(valid.identifier()).isEqualTo(identifier));
  }

  @Property
  void masksHideTheValue(@ForAll("identifiers") Identifier identifier) {
    assertMaskHides(identifier);
  }

  private static void assertMaskHides(Identifier identifier) {
    assertThat(identifier.masked()).isNotEqualTo(identifier.value()).contains("*");
    assertThat(identifier).asString().contains(identifier.masked());
    if (identifier.type() != IdentifierType.ALIAS
        && identifier.type() != IdentifierType.URL
        && identifier.type() != IdentifierType.EMAIL) {
      assertThat(identifier.masked().chars().filter(c -> c == '*').count())
          .isGreaterThanOrEqualTo(HIDDEN);
      assertThat(identifier.masked()).hasSameSizeAs(identifier.value());
    }
  }

  @Property
  void onlyNormalFormsMakeAnIdentifier(@ForAll("identifiers") Identifier identifier) {
    var spaced = " " + identifier.value();
    assertThatThrownBy(() -> new Identifier(identifier.type(), spaced))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain(identifier.value());
    assertThatThrownBy(() -> new Identifier(identifier.type(), "*"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
