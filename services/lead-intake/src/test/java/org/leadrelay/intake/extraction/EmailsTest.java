package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          邮箱test1@example.com。 | EMAIL test1@example.com
          Test.A+1@Example.COM | EMAIL test.a+1@example.com
          ｔｅｓｔ１＠ｅｘａｍｐｌｅ．ｃｏｍ | EMAIL test1@example.com
          test1@mail.example.com、test2@example.com | EMAIL test1@mail.example.com, EMAIL test2@example.com
          12345678@example.com | EMAIL 12345678@example.com
          QQ：12345678@example.com | EMAIL 12345678@example.com
          15412345678@example.com | EMAIL 15412345678@example.com
          user.me@example.com | EMAIL user.me@example.com
          test@example.com.联系 | EMAIL test@example.com
          te\u200bst@example.com | EMAIL test@example.com
          test@example |
          @example.com |
          test@ |
          a@@b.com |
          test..a@example.com |
          """)
  void mailboxesAreFound(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
