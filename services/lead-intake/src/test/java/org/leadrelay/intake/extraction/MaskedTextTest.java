package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          打15412345678一下                     | 打⟦MOBILE:1⟧一下
          15412345678                          | ⟦MOBILE:1⟧
          🙂15412345678🙂                       | 🙂⟦MOBILE:1⟧🙂
          15412345678、19487654321、15412345678 | ⟦MOBILE:1⟧、⟦MOBILE:2⟧、⟦MOBILE:1⟧
          15412345678，一五四-1234-5678          | ⟦MOBILE:1⟧，⟦MOBILE:1⟧
          QQ：12345678，电话+86 15412345678      | QQ：⟦QQ:1⟧，电话+86 ⟦MOBILE:1⟧
          什么也没有                              | 什么也没有
          """)
  void eachIdentifierHasANumberOfItsType(String text, String masked) {
    assertThat(MaskedText.mask(text, Look.at(text))).isEqualTo(masked);
  }
}
