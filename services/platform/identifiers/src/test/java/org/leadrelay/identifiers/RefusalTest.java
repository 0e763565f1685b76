package org.leadrelay.identifiers;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MOBILE        | 12412345678                | MALFORMED
          MOBILE        | 1541234567                 | MALFORMED
          MOBILE        | 154****5678                | MALFORMED
          MOBILE        | 8612412345678              | MALFORMED
          LANDLINE      | 0641-12345678              | MALFORMED
          LANDLINE      | 0641-876543                | MALFORMED
          LANDLINE      | 87654321                   | MALFORMED
          QQ            | 01234567                   | MALFORMED
          QQ            | 1234                       | MALFORMED
          WECHAT        | 1abcdef                    | MALFORMED
          WECHAT        | a b c d e f                | MALFORMED
          BANK_CARD     | 9999991234567890           | CHECK_DIGIT
          BANK_CARD     | 999999123456               | MALFORMED
          RESIDENT_ID   | 88010119900230001X         | BIRTH_DATE
          RESIDENT_ID   | 880101179912310011         | BIRTH_DATE
          RESIDENT_ID   | 880101210001010011         | BIRTH_DATE
          RESIDENT_ID   | 980101199001010011         | MALFORMED
          RESIDENT_ID   | 8801011990                 | MALFORMED
          RESIDENT_ID   | 880101901301001            | BIRTH_DATE
          HMT_RESIDENCE | 880101199001010011         | MALFORMED
          HMT_RESIDENCE | 810000900101001            | MALFORMED
          HM_PASS       | A12345678                  | MALFORMED
          TW_PASS       | 123456789                  | MALFORMED
          FPR           | 988999199001010010         | CHECK_DIGIT
          FPR           | US1180010112               | MALFORMED
          PASSPORT      | E123                       | MALFORMED
          MILITARY      | 测12345                     | MALFORMED
          USCC          | 91880101I00000000X         | MALFORMED
          USCC          | 918801010000000000         | CHECK_DIGIT
          WAYBILL       | EE000000015CN              | CHECK_DIGIT
          WAYBILL       | SF123                      | MALFORMED
          WAYBILL       | ABCDEFGHIJKLMN             | MALFORMED
          URL           | example                    | MALFORMED
          URL           | ftp://example.com          | MALFORMED
          URL           | user@example.com/          | MALFORMED
          URL           | example.com:0/             | MALFORMED
          URL           | example.com:65536/         | MALFORMED
          URL           | example.com:/              | MALFORMED
          URL           | example.com/a b            | MALFORMED
          URL           | 192.0.2.256                | MALFORMED
          URL           | 192.0.2                    | MALFORMED
          URL           | -a.example.com             | MALFORMED
          URL           | a..example.com             | MALFORMED
          EMAIL         | example.com                | MALFORMED
          EMAIL         | .a@example.com             | MALFORMED
          EMAIL         | a..b@example.com           | MALFORMED
          EMAIL         | a@example                  | MALFORMED
          EMAIL         | t***@example.com           | MALFORMED
          PLATE         | 测I12345                    | MALFORMED
          PLATE         | A12345                     | MALFORMED
          PLATE         | 测A1234                     | MALFORMED
          TRON          | TAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA | CHECK_DIGIT
          TRON          | T123                       | MALFORMED
          BTC           | 1111111111111111111111111111111111 | CHECK_DIGIT
          BTC           | bc1qqqqqqqqqqqqqqqqqqq     | CHECK_DIGIT
          BTC           | bc1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4 | MALFORMED
          BTC           | tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx | MALFORMED
          ETH           | d1220a0cf47c7b9be7a2e6ba89f429762e7b9adb | MALFORMED
          ETH           | 0xd1220a0cF47c7B9Be7A2E6BA89F429762e7b9aDb | CHECK_DIGIT
          ALIAS         | 张*                         | MALFORMED
          ALIAS         | @                          | MALFORMED
          """)
  void whatIsNoIdentifierIsRefusedWithItsReason(IdentifierType type, String raw, Reason reason) {
    assertThat(Identifier.parse(type, raw)).isEqualTo(new Parsed.Invalid(reason));
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsEmpty(IdentifierType type) {
    assertThat(Identifier.parse(type, " \u3000\t")).isEqualTo(new Parsed.Invalid(Reason.EMPTY));
    assertThat(Identifier.parse(type, "\u200b")).isEqualTo(new Parsed.Invalid(Reason.MALFORMED));
  }

  @ParameterizedTest
  @EnumSource
  void aLongTextIsRefusedUnread(IdentifierType type) {
    for (String unit : new String[] {"一", "1", "a", "A.", "1-", "😀", "ﷺ"}) {
      var text = unit.repeat(200_000 / unit.length());
      assertTimeoutPreemptively(
          ofSeconds(1),
          () ->
              assertThat(Identifier.parse(type, text))
                  .isEqualTo(new Parsed.Invalid(Reason.TOO_LONG)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLongestTextReadIsReadQuickly(IdentifierType type) {
    for (String unit : new String[] {"一", "1", "a", "A.", "1-", "0641-2", "Ａ", "@a.", "ﷺ"}) {
      var text = unit.repeat(Identifier.LONGEST_RAW / unit.length()) + "!";
      assertTimeoutPreemptively(ofSeconds(2), () -> Identifier.parse(type, text));
    }
  }

  @Test
  void everyReasonIsSaidInBothLanguages() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.zh()).isNotBlank();
      assertThat(reason.en()).isNotBlank();
    }
    for (Warning warning : Warning.values()) {
      assertThat(warning.zh()).isNotBlank();
      assertThat(warning.en()).isNotBlank();
    }
  }
}
