package org.leadrelay.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.identifiers.check.ResidentIdCheck;

class MaskingTest {

  private static final String BODY = "88010119900101425";

  @ParameterizedTest
  @CsvSource({
    "MOBILE, 15412345678, 154****5678",
    "LANDLINE, 0641-87654321, 0641-******21",
    "LANDLINE, 95533, ****3",
    "QQ, 123456789, 12*****89",
    "QQ, 12345, 1****",
    "WECHAT, abcdef, a****f",
    "BANK_CARD, 9999991234567893, 9999********7893",
    "HM_PASS, H12345678, H******78",
    "PASSPORT, E12345678, E******78",
    "PASSPORT, E1234, E****",
    "MILITARY, 测字第123456号, 测字第****56号",
    "MILITARY, 测字第1234号, 测字第****号",
    "USCC, 91350100M000100Y43, 91350100********43",
    "WAYBILL, SF0000000000001, SF00********001",
    "URL, shop.example.com/item?id=1, s***.example.com/***",
    "URL, t.example.com:8443, ***.example.com:8443",
    "URL, 192.0.2.1/x, 192.0.***.***/***",
    "EMAIL, tester@example.com, t***@example.com",
    "EMAIL, ab@example.com, ***@example.com",
    "PLATE, 测A12345, 测A****5",
    "ETH, 0xd1220a0cf47c7b9be7a2e6ba89f429762e7b9adb, 0xd122********************************9adb",
    "ALIAS, 测试甲, 测*",
    "ALIAS, 😀甲, 😀*",
    "ALIAS, 甲, *",
  })
  void eachKindHasItsMask(IdentifierType type, String value, String masked) {
    assertThat(new Identifier(type, value).masked()).isEqualTo(masked);
  }

  @Test
  void anIdentityNumberShowsRegionAndLastFour() {
    var number = new Identifier(IdentifierType.RESIDENT_ID, BODY + ResidentIdCheck.digit(BODY));
    assertThat(number.masked()).startsWith("880101********425").hasSize(18);
    assertThat(number).hasToString("RESIDENT_ID " + number.masked());
  }

  @ParameterizedTest
  @CsvSource({"测试甲, 测*", "' 测甲 ', 测*", "测, *", "'', ''", "Test Alpha, T*"})
  void aNameShowsItsFirstCharacter(String name, String masked) {
    assertThat(Masking.personName(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "演示省演示甲市演示甲一区演示大道12号3幢401室, 演示省演示甲市演示甲一区****",
    "演示省演示甲市演示甲一区阳光小区3幢, 演示省演示甲市演示甲一区****",
    "江苏省镇江市演示路1号, 江苏省镇江市****",
    "湖南省通道侗族自治县演示镇甲村5组, 湖南省通道侗族自治县****",
    "河南省新乡市演示街1号, 河南省新乡市****",
    "黑龙江省哈尔滨市道里区演示街１号, 黑龙江省哈尔滨市道里区****",
    "阳光小区3幢, ****",
    "演示大道12号, ****",
    "演示省, 演示省****",
    "'', ''",
    "'  ', ''",
  })
  void anAddressShowsItsDivisions(String address, String masked) {
    assertThat(Masking.address(address)).isEqualTo(masked);
  }

  @Property
  void nothingBehindTheDivisionsIsShown(@ForAll @IntRange(min = 1, max = 99_999) int house) {
    var address = "演示省演示甲市演示甲一区演示大道" + house + "号";
    assertThat(Masking.address(address)).doesNotContain("大道").doesNotContainPattern("[0-9]");
  }

  @Property
  void atLeastFourAreHiddenOrAll(
      @ForAll String value,
      @ForAll @IntRange(max = 10) int head,
      @ForAll @IntRange(max = 10) int tail) {
    var masked = Masking.middle(value.replace('*', 'x'), head, tail);
    int length = value.codePointCount(0, value.length());
    long hidden = masked.chars().filter(c -> c == '*').count();
    assertThat(hidden).isGreaterThanOrEqualTo(Math.min(4, length));
    assertThat(masked.codePointCount(0, masked.length())).isEqualTo(length);
    assertThat(hidden).isGreaterThanOrEqualTo(length - head - tail);
  }
}
