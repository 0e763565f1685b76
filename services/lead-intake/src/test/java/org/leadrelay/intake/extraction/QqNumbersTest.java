package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QqNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          QQ12345678 | QQ 12345678
          qq：12345678 | QQ 12345678
          q q 12345678 | QQ 12345678
          Q.Q:12345678 | QQ 12345678
          ＱＱ：１２３４５６７８ | QQ 12345678
          扣扣12345678 | QQ 12345678
          扣 扣 一二三四五六七八 | QQ 12345678
          加扣扣：12345678 | QQ 12345678
          企鹅号12345678 | QQ 12345678
          🐧12345678 | QQ 12345678
          🅠🅠12345678 | QQ 12345678
          Q12345678 | QQ 12345678
          加q 12345678 | QQ 12345678
          QQ 123 456 789 | QQ 123456789
          QQ：1 2 3 4 5 6 7 8 | QQ 12345678
          QQ:123-456-789 | QQ 123456789
          QQ号是12345678 | QQ 12345678
          我的QQ号码：12345678 | QQ 12345678
          QQ:15412345678 | QQ 15412345678
          QQ 12345678 2个 | QQ 12345678
          QQ12345678一起 | QQ 12345678
          QQ：12345678、87654321 | QQ 12345678, QQ 87654321
          QQ、微信：12345678 | QQ 12345678
          QQ👉12345678 | QQ 12345678
          QQ群123456789 | QQ 123456789 GROUP
          群号：123456789 | QQ 123456789 GROUP
          扣裙123456789 | QQ 123456789 GROUP
          加群123456789 | QQ 123456789 GROUP
          QQ君羊：123456789 | QQ 123456789 GROUP
          12345678 |
          QQ1234 |
          QQ123456789012 |
          QQ012345 |
          QQ群500人 |
          QQ群50000人 |
          QQ 50000元 |
          QQ邮箱 12345678 |
          QQ密码12345678 |
          扣100000元 |
          球球你了 100000 |
          企鹅有 100000 只 |
          微信群123456789 |
          群里12345678 |
          2026Q3 123456 |
          qqq12345678 |
          有50000个群 |
          QQ订单号12345678 |
          QQ1234**78 |
          """)
  void aQqNumberNeedsACue(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
