package org.leadrelay.precursor.substance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "108-24-8", "0108-24-7", "108-247", "１08-24-7", "108-24-7 ", "x"})
  void whatIsNoRegistryNumberIsRefused(String text) {
    assertThat(Cas.parse(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Cas(text));
  }

  @Test
  void aRegistryNumberIsWrittenAsItWasRead() {
    assertThat(Cas.parse("108-24-7").orElseThrow()).hasToString("108-24-7");
  }

  @Property
  void theCheckDigitFindsEveryOtherCheckDigit(@ForAll @IntRange(min = 1, max = 9) int off) {
    assertThat(Cas.parse("108-24-" + (7 + off) % 10)).isEmpty();
  }
}
