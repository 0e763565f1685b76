package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          信用代码918801019D4H3J9H0H | USCC 918801019D4H3J9H0H
          918801019d4h3j9h0h | USCC 918801019D4H3J9H0H
          ９１８８０１０１９Ｄ４Ｈ３Ｊ９Ｈ０Ｈ | USCC 918801019D4H3J9H0H
          91 880101 9D4H3J9H0 H | USCC 918801019D4H3J9H0H
          91880101TM53JJL61F | USCC 91880101TM53JJL61F
          9188o1019D4H3J9H0H | USCC 918801019D4H3J9H0H
          002000025700031010 |
          918801019D4H3J9H0J |
          918801019D4H3J9H0HA |
          A918801019D4H3J9H0H |
          918801019D4H3J9H0 |
          订单号918801019D4H3J9H0H |
          """)
  void aCreditCodeMustFitItsCheckSign(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
