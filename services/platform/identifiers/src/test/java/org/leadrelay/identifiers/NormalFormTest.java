package org.leadrelay.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          MOBILE        | 15412345678                | 15412345678
          MOBILE        | +86 154-1234-5678          | 15412345678
          MOBILE        | 008615412345678            | 15412345678
          MOBILE        | (+86)154 1234 5678         | 15412345678
          MOBILE        | 8615412345678              | 15412345678
          MOBILE        | 015412345678               | 15412345678
          MOBILE        | １５４１２３４５６７８             | 15412345678
          MOBILE        | 幺五四一二三四五六七八            | 15412345678
          MOBILE        | ①⑤④①②③④⑤⑥⑦⑧              | 15412345678
          MOBILE        | 1️⃣5️⃣4️⃣12345678            | 15412345678
          MOBILE        | 154o2345678                | 15402345678
          MOBILE        | 154\u200b1234\u200b5678    | 15412345678
          LANDLINE      | 0641-87654321              | 0641-87654321
          LANDLINE      | (0641)8765 4321            | 0641-87654321
          LANDLINE      | +86 641 87654321           | 0641-87654321
          LANDLINE      | +86-0641-87654321          | 0641-87654321
          LANDLINE      | 010-87654321               | 010-87654321
          LANDLINE      | 02187654321                | 021-87654321
          LANDLINE      | 0641-8765432               | 0641-8765432
          LANDLINE      | 0641-87654321-801          | 0641-87654321
          LANDLINE      | 0641-8765-4321             | 0641-87654321
          LANDLINE      | 0641-87654321转801          | 0641-87654321
          LANDLINE      | 95533                      | 95533
          LANDLINE      | 400-123-4567               | 4001234567
          QQ            | 1 2345 678                 | 12345678
          WECHAT        | Ab_Cd-12                   | ab_cd-12
          BANK_CARD     | 9999 9912 3456 7893        | 9999991234567893
          HM_PASS       | h 12345678                 | H12345678
          HM_PASS       | M1234567800                | M1234567800
          TW_PASS       | 0012 3456                  | 00123456
          TW_PASS       | 0012345678a                | 0012345678A
          PASSPORT      | e 12345678                 | E12345678
          FPR           | usa 1101 8001 0112         | USA110180010112
          MILITARY      | 测字第 12345 号               | 测字第12345号
          MILITARY      | 测字第12345                   | 测字第12345号
          WAYBILL       | sf 0000000000001           | SF0000000000001
          WAYBILL       | JDVA00000000001-1-3-       | JDVA00000000001
          WAYBILL       | dmo-0000-0000-0001         | DMO000000000001
          WAYBILL       | ee000000014cn              | EE000000014CN
          URL           | HTTPS://Shop.Example.com:8443/A/b?id=1#top | shop.example.com:8443/A/b?id=1
          URL           | shop.example.com/          | shop.example.com
          URL           | shop.example.com?Q=1       | shop.example.com?Q=1
          URL           | http://192.0.2.1/x         | 192.0.2.1/x
          URL           | http://测试.example.com      | xn--0zwm56d.example.com
          EMAIL         | Test.A+1@Example.COM       | test.a+1@example.com
          PLATE         | 测a·12345                   | 测A12345
          PLATE         | 测A D12345                  | 测AD12345
          PLATE         | 测A1234挂                    | 测A1234挂
          ETH           | 0xD1220A0CF47C7B9BE7A2E6BA89F429762E7B9ADB | 0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb
          ALIAS         | @Test   甲                  | test 甲
          """)
  void whatPeopleWriteComesToOneForm(IdentifierType type, String raw, String normal) {
    var text = raw.translateEscapes();

    assertThat(Identifier.parse(type, text))
        .isInstanceOfSatisfying(
            Parsed.Valid.class, valid -> assertThat(valid.identifier().value()).isEqualTo(normal));
  }
}
