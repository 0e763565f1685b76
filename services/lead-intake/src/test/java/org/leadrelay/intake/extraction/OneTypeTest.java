package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTypeTest {

  /** Identity numbers that pass Luhn and the check of credit codes by chance. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          880101199307240161          | RESIDENT_ID 880101199307240161
          880101199608059008          | RESIDENT_ID 880101199608059008
          微信 SF0000000000001         | WAYBILL SF0000000000001 SF
          QQ 15412345678              | QQ 15412345678
          https://example.com/t@e.com | URL example.com/t@e.com
          PS 15412345678              | MOBILE 15412345678
          卡号621000000000017          | BANK_CARD 621000000000017
          """)
  void oneSpanHasOneType(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
