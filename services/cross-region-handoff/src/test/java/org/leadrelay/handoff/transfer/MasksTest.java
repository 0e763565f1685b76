package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.identifiers.IdentifierType;

class MasksTest {

  private static final NamedIdentifier MOBILE =
      new NamedIdentifier(IdentifierType.MOBILE, "19900000000");

  @Test
  void aValidIdentifierIsMaskedAsItsKindIs() {
    assertThat(Masks.of(MOBILE)).isEqualTo("199****0000");
  }

  @Test
  void anIdentifierThatFailsItsChecksShowsItsEndsAlone() {
    assertThat(Masks.of(new NamedIdentifier(IdentifierType.MOBILE, "1990000")))
        .isEqualTo("1*****0");
  }

  @Test
  void aTextIsMaskedWhereverItRepeatsAnIdentifier() {
    var text = "19900000000, again 19900000000.";

    assertThat(Masks.in(text, List.of(MOBILE))).isEqualTo("199****0000, again 199****0000.");
  }

  @Test
  void aTextThatRepeatsNoneStaysAsItIs() {
    assertThat(Masks.in("sells by parcel", List.of(MOBILE))).isEqualTo("sells by parcel");
    assertThat(Masks.in("sells by parcel", List.of())).isEqualTo("sells by parcel");
  }

  @Test
  void aLongerIdentifierIsMaskedBeforeOneThatItContains() {
    var part = new NamedIdentifier(IdentifierType.ALIAS, "9900");

    assertThat(Masks.in("19900000000", List.of(part, MOBILE))).startsWith("199****");
  }

  @Test
  void aValueOfThreeCharactersIsLeftInTheText() {
    var alias = new NamedIdentifier(IdentifierType.ALIAS, "abc");

    assertThat(Masks.in("the abc of it", List.of(alias))).isEqualTo("the abc of it");
  }

  @Test
  void aTitleThatRepeatsAnIdentifierIsShownMasked() {
    var sample = Samples.sending("lead", "880200");
    var content =
        new LeadPackage(
            "seller 19900000000",
            sample.content().summary(),
            sample.content().category(),
            null,
            List.of(MOBILE),
            List.of());
    var sending =
        new Sending(
            sample.leadRef(), sample.destination(), sample.urgency(), sample.request(), content);

    assertThat(Story.in(new Office(), sending).now().title()).isEqualTo("seller 199****0000");
  }

  @Property
  void noTextShowsAnIdentifierOfFiveCharactersOrMore(
      @ForAll @Size(max = 4)
          List<@StringLength(min = 5, max = 8) @CharRange(from = '0', to = '9') String> values,
      @ForAll @StringLength(max = 5) @CharRange(from = 'a', to = 'z') String between) {
    var identifiers =
        values.stream().map(it -> new NamedIdentifier(IdentifierType.QQ, it)).toList();

    var masked = Masks.in(between + String.join(between + " ", values) + between, identifiers);

    assertThat(values).allSatisfy(value -> assertThat(masked).doesNotContain(value));
  }
}
