package org.leadrelay.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|ENGLISH",
        "en-GB,zh;q=0.9|ENGLISH",
        "zh-CN,en;q=0.9|CHINESE",
        "zh-Hant-TW|CHINESE",
        "en;q=0.1,zh;q=0.2|CHINESE",
        "zh;q=0,en|ENGLISH",
        "fr,en;q=0.5|ENGLISH",
        "fr|CHINESE",
        "*|CHINESE",
        "''|CHINESE",
        "en;q=nonsense|CHINESE",
        ";;;|CHINESE"
      })
  void theHeaderIsHonouredAndChineseIsTheDefault(String header, Language expected) {
    assertThat(Language.preferred(header)).isEqualTo(expected);
  }

  @Test
  void chineseIsTheDefaultWithoutHeader() {
    assertThat(Language.preferred(null)).isEqualTo(Language.CHINESE);
  }
}
