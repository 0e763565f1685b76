package org.leadrelay.intake.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          https://shop.example.com/a?b=1 | URL shop.example.com/a?b=1
          HTTP://Shop.Example.COM/A | URL shop.example.com/A
          网址https://shop.example.com/a。 | URL shop.example.com/a
          （https://shop.example.com/a） | URL shop.example.com/a
          (https://shop.example.com/a). | URL shop.example.com/a
          https://shop.example.com/a_(b) | URL shop.example.com/a_(b)
          https://shop.example.com:8443/a | URL shop.example.com:8443/a
          https://shop.example.com/a#top | URL shop.example.com/a
          shop.example.com | URL shop.example.com
          www.example.com/ | URL www.example.com
          看shop.example.com/item/15412345678买 | URL shop.example.com/item/15412345678
          t.me/demo_seller | URL t.me/demo_seller
          http://192.0.2.1:8080/x | URL 192.0.2.1:8080/x
          ｈｔｔｐｓ：／／ｓｈｏｐ．ｅｘａｍｐｌｅ．ｃｏｍ／ａ | URL shop.example.com/a
          https://shop.exa\u200bmple.com | URL shop.example.com
          https://a.example.com,https://b.example.com | URL a.example.com, URL b.example.com
          http://a.example.com；http://b.example.com | URL a.example.com, URL b.example.com
          shop.example.com点击 | URL shop.example.com
          readme.md |
          node.js |
          v1.2.3 |
          192.0.2.1 |
          3.com |
          e.g. this |
          http:// |
          https://x |
          http://a..b |
          你好.com |
          """)
  void addressesAreFoundWithAndWithoutScheme(String text, @Nullable String expected) {
    Look.expect(text, expected);
  }
}
