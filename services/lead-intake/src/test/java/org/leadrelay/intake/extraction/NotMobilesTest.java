package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotMobilesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          915412345678 |
          154123456789 |
          1541234567 |
          12412345678 |
          9154 1234 5678 |
          154 1234 56789 |
          154-1234-5678-9012-3 |
          1541234567八9 |
          154****8000 |
          154＊＊＊＊8000 |
          1541****678 |
          154xxxx8000 |
          154○○○○8000 |
          15412345678*** | MOBILE 15412345678
          ***15412345678***9 |
          订单号15412345678 |
          订单号：15412345678 |
          订单编号 15412345678 |
          编号：15412345678 |
          订单号2026-15412345678 |
          快递单号15412345678 |
          准考证号15412345678 |
          abc15412345678 |
          15412345678abc |
          img_15412345678.jpg |
          a15412345678f |
          +15412345678 |
          +1 5412345678 |
          3.14159265358 | MOBILE 14159265358
          共3.14159265358 |
          138 299 399 59 |
          15-11-2026-123 |
          19.8 24.5 36.77 |
          一五四一二三四五六七八九 |
          一二三四五，上山打老虎 |
          1541234\\n5678 |
          550e8400-e29b-41d4-a716-446655440000 |
          """)
  void whatOnlyLooksLikeAMobileIsNone(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
