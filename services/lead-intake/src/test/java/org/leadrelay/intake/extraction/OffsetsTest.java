package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          15412345678               | 0 | 11
          🙂15412345678             | 1 | 12
          👨‍👩‍👧 15412345678          | 6 | 17
          𠮷𠮷154-1234-5678         | 2 | 15
          +86 15412345678           | 4 | 15
          008615412345678           | 4 | 15
          +86 641 87654321          | 4 | 16
          （0641）87654321          | 1 | 14
          1️⃣5️⃣4️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ | 0 | 33
          \u200b15412345678\u200b   | 1 | 12
          1\u200b5412345678         | 0 | 12
          ①15412345678              | 1 | 12
          打15412345678一下         | 1 | 12
          QQ群：123456789           | 4 | 13
          飞机 @demo_seller         | 4 | 15
          网名“测试甲”              | 3 | 6
          （https://a.example.com/#x）| 1 | 25
          0641-87654321-802         | 0 | 13
          测A·12345                 | 0 | 8
          """)
  void aSpanRunsFromTheFirstToTheLastCodePoint(String text, int start, int end) {
    assertThat(Look.at(text))
        .singleElement()
        .satisfies(found -> assertThat(found.start()).isEqualTo(start))
        .satisfies(found -> assertThat(found.end()).isEqualTo(end));
  }
}
