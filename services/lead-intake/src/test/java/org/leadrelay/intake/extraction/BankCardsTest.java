package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankCardsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          卡号9999992211464872 | BANK_CARD 9999992211464872
          9999 9922 1146 4872 | BANK_CARD 9999992211464872
          9999-9922-1146-4872 | BANK_CARD 9999992211464872
          999999 2211464872 | BANK_CARD 9999992211464872
          ９９９９９９２２１１４６４８７２ | BANK_CARD 9999992211464872
          九九九九九九二二一一四六四八七二 | BANK_CARD 9999992211464872
          9999 9922 1146 4872 100元 | BANK_CARD 9999992211464872
          9999 9915 4123 4567 897 | BANK_CARD 9999991541234567897
          9999991541234567897 | BANK_CARD 9999991541234567897
          9999 1541 2345 65 |
          9 9 9 9 9 9 2 2 1 1 4 6 4 8 7 2 | BANK_CARD 9999992211464872
          9999992211464873 |
          999999221146487 |
          99999922114648721234567 |
          999999****464872 |
          订单号9999992211464872 |
          ISBN 9780000000008 |
          准考证号9999992211464872 |
          IMEI 350000000000006 |
          9780000000008 |
          卡号9780000000008 | BANK_CARD 9780000000008
          20261122153004 |
          2026112200000007 |
          1763800000004 |
          身份证号9999992211464872 |
          0000000000000000 |
          """)
  void aCardNumberMustFitItsCheckDigit(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
