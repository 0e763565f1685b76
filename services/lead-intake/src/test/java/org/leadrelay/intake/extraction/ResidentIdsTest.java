package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          身份证880101198003136678 | RESIDENT_ID 880101198003136678
          身份证编号880101198003136678 | RESIDENT_ID 880101198003136678
          880101 19800313 6678 | RESIDENT_ID 880101198003136678
          880101-19800313-6678 | RESIDENT_ID 880101198003136678
          880101 1980 0313 6678 | RESIDENT_ID 880101198003136678
          ８８０１０１１９８００３１３６６７８ | RESIDENT_ID 880101198003136678
          八八零一零一一九八零零三一三六六七八 | RESIDENT_ID 880101198003136678
          88o1o1198oo3136678 | RESIDENT_ID 880101198003136678
          88010119960208646X | RESIDENT_ID 88010119960208646X
          88010119960208646x。 | RESIDENT_ID 88010119960208646X
          88010119960208646Ｘ | RESIDENT_ID 88010119960208646X
          880101 19960208 646X | RESIDENT_ID 88010119960208646X
          880101198003136679 |
          880101198013136672 |
          880101198002306671 |
          身份证号880101198003136679 |
          订单号880101198003136678 |
          8801011980031366780 |
          8801011980031366 |
          880101****03136678 |
          880101800313667 |
          X88010119800313667 |
          """)
  void anIdentityNumberMustFitItsCheckDigitAndItsDate(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
