package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessengerNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          飞机：demo_seller | ALIAS demo_seller TELEGRAM
          飞机@demo_seller | ALIAS demo_seller TELEGRAM
          飞机 demo_seller | ALIAS demo_seller TELEGRAM
          加飞机abcde12 | ALIAS abcde12 TELEGRAM
          电报号：Abcde12 | ALIAS abcde12 TELEGRAM
          电报: @abcde12 | ALIAS abcde12 TELEGRAM
          TG：abcdef | ALIAS abcdef TELEGRAM
          tg@abcdef | ALIAS abcdef TELEGRAM
          TG abcde12 | ALIAS abcde12 TELEGRAM
          telegram：abcdef | ALIAS abcdef TELEGRAM
          ✈️：abcdef | ALIAS abcdef TELEGRAM
          蝙蝠：12345678 | ALIAS 12345678 BATCHAT
          蝙蝠号 abcd1 | ALIAS abcd1 BATCHAT
          BatChat: abcd1234 | ALIAS abcd1234 BATCHAT
          🦇号：12345678 | ALIAS 12345678 BATCHAT
          坐飞机 CA1234 去 |
          飞机 MU5735 失事 |
          飞机 Boeing737 |
          飞机票 abcde12 |
          一只蝙蝠 12345678 |
          电报 abcdef |
          TG abc |
          TG channel |
          TG：abcdefghijklmnopqrstuvwxyzabcdefg |
          @demo_seller |
          TG：15412345678 | MOBILE 15412345678
          """)
  void accountsOfMessengersAreAliasesWithTheirApp(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
