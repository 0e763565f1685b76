package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NicknamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          网名“测试甲” | ALIAS 测试甲
          昵称：「测试乙」 | ALIAS 测试乙
          外号叫“老测” | ALIAS 老测
          群名片为"Test A" | ALIAS test a
          有人叫“测试甲”的 | ALIAS 测试甲
          大家叫他“测试甲” | ALIAS 测试甲
          他名字叫“测试甲” | ALIAS 测试甲
          群昵称“测试甲” | ALIAS 测试甲
          网名“🐶测试” | ALIAS 🐶测试
          网名测试甲 |
          “测试甲” |
          网名：测试甲 |
          群叫“测试群” |
          群名叫“测试群” |
          群的名字叫“测试群” |
          这种药叫“测试” |
          大叫“救命” |
          有本书叫《测试》 |
          网名《测试》 |
          网名“” |
          网名“测试甲 |
          网名“这是一个很长很长很长很长很长很长很长很长的话” |
          网名“张**” |
          网名“15412345678” | MOBILE 15412345678
          """)
  void aNicknameNeedsACueAndQuotes(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
