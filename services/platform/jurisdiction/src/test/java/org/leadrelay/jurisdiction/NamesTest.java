package org.leadrelay.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "江苏省, 320000",
    "江苏, 320000",
    "南京, 320100",
    "内蒙古, 150000",
    "新疆, 650000",
    "广西, 450000",
    "香港, 810000",
    "恩施土家族苗族自治州, 422800",
    "恩施州, 422800",
    "恩施, 422800 422801",
    "北川县, 510726",
    "鄂伦春旗, 150723",
    "鄂温克, 150724",
    "东乡族自治县, 622926",
    "塔什库尔干, 653131",
    "梅里斯, 230208",
    "浦东, 310115",
    "神农架, 429021",
    "万柏林, 140109",
    "碑林, 610103",
    "清新, 441803",
    "城阳, 370214",
    "六枝, 520203",
    "大兴安岭, 232700",
    "赵县, 130133",
    "昆山, 320583",
    "鼓楼区, 320106 320302 350102 410204",
    "吉林, 220000 220200",
    "崇文区, 110101",
    "江苏省南京市鼓楼区, 320106",
    "江苏鼓楼, 320106 320302",
    "福建省福州市鼓楼区, 350102",
    "北京市朝阳区, 110105",
    "吉林长春朝阳, 220104",
    "' 江苏省 南京市 ', 320100",
    "重庆市江北区, 500157",
    "青岛市市北区, 370203",
  })
  void aNameLeadsToItsDivisions(String name, String codes) {
    assertThat(Jurisdictions.national().findByName(name))
        .isEqualTo(Arrays.stream(codes.split(" ")).map(Jurisdiction::of).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "京",
        "区",
        "全国",
        "没有这个地方",
        "江苏省广州市",
        "江苏省江苏省",
        "市辖区",
        "左旗",
        "芒",
        "内",
        "江苏省南京市鼓楼区演示大道"
      })
  void whatIsNoNameLeadsNowhere(String name) {
    assertThat(Jurisdictions.national().findByName(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 200_000})
  void aLongChainOfNamesIsNoNameAndCostsNothing(int times) {
    assertThat(Jurisdictions.national().findByName("吉林".repeat(times))).isEmpty();
  }
}
