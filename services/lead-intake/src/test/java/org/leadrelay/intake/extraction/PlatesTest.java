package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          车牌测A12345 | PLATE 测A12345
          测a12345 | PLATE 测A12345
          测A·12345 | PLATE 测A12345
          测A 12345 | PLATE 测A12345
          测A-12345 | PLATE 测A12345
          测Ａ１２３４５ | PLATE 测A12345
          测A一二三四五 | PLATE 测A12345
          测AD12345 | PLATE 测AD12345
          测A12345D | PLATE 测A12345D
          测A1234挂 | PLATE 测A1234挂
          测A1234学车 | PLATE 测A1234学
          测A12345一辆 | PLATE 测A12345
          测A12345 3辆 | PLATE 测A12345
          测A1234 |
          测A123456 |
          测A1234567 |
          测I12345 |
          测A12O45 |
          测试A12345 |
          测iPhone15 |
          测ABCDE |
          A12345 |
          """)
  void platesEndWhereTheyEnd(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
