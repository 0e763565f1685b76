package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WechatNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          微信abc12345 | WECHAT abc12345
          微信：Test_Abc-1 | WECHAT test_abc-1
          微信号：abcdefgh | WECHAT abcdefgh
          微 信 号 ： abcdefgh | WECHAT abcdefgh
          微.信：abc12345 | WECHAT abc12345
          威信abc12345 | WECHAT abc12345
          薇❤abc12345 | WECHAT abc12345
          薇❤️：abc12345 | WECHAT abc12345
          V信 abc12345 | WECHAT abc12345
          加V：abc12345 | WECHAT abc12345
          加我v abc12345 | WECHAT abc12345
          +v abc12345 | WECHAT abc12345
          ➕薇 abc12345 | WECHAT abc12345
          薇abc12345 | WECHAT abc12345
          vx:abc12345 | WECHAT abc12345
          VX abc12345 | WECHAT abc12345
          wx：wxid_abc123 | WECHAT wxid_abc123
          wechat ID: abc12345 | WECHAT abc12345
          绿泡泡：abc12345 | WECHAT abc12345
          微信：ａｂｃ１２３４５ | WECHAT abc12345
          微信：a\u200bbc12345 | WECHAT abc12345
          微信：a b c 1 2 3 4 5 | WECHAT abc12345
          微信abc12345一起 | WECHAT abc12345
          微信/QQ：abc12345 | WECHAT abc12345
          abc12345 |
          微信 android |
          微信支付 abc12345 |
          微信abc12 |
          微信abcdefghijklmnopqrstu1 |
          微信：12345678 |
          微信群：abc12345 |
          220V abc12345 |
          avx abc12345 |
          卑微的abc12345 |
          """)
  void aWechatNameNeedsACue(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
