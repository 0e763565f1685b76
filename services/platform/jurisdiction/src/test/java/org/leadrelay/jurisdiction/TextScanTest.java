package org.leadrelay.jurisdiction;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScanTest {

  private static List<NameHit> hits(String text) {
    return Jurisdictions.national().namesIn(text);
  }

  /** Each hit as name=codes, so that a test reads as the text does. */
  private static String places(String text) {
    int[] codePoints = text.codePoints().toArray();
    return hits(text).stream()
        .map(hit ->
            new String(codePoints, hit.start(), hit.end() - hit.start())
                + "="
                + hit.candidates().stream()
                    .map(Jurisdiction::code)
                    .collect(Collectors.joining("/")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "货从云南省瑞丽市发到江苏南京, 云南省=530000 瑞丽市=533102 江苏=320000 南京=320100",
    "广西壮族自治区南宁市, 广西壮族自治区=450000 南宁市=450100",
    "恩施州来的, 恩施州=422800",
    "上海和昆山, 上海=310000 昆山=320583",
    "长沙县, 长沙县=430121",
    "在井冈山见, 井冈山=360881",
  })
  void fullAndShortNamesAreFoundTheLongestFirst(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "发到鼓楼区, 鼓楼区=320106/320302/350102/410204",
    "江苏鼓楼区, 江苏=320000 鼓楼区=320106/320302",
    "南京市的鼓楼区, 南京市=320100 鼓楼区=320106",
    "江苏省南京市玄武区和鼓楼区, 江苏省=320000 南京市=320100 玄武区=320102 鼓楼区=320106",
    "鼓楼区（福州市）, 鼓楼区=350102 福州市=350100",
    "鼓楼区、西安市, 鼓楼区=320106/320302/350102/410204 西安市=610100",
    "徐州市发来，又到南京鼓楼区, 徐州市=320300 南京=320100 鼓楼区=320106",
  })
  void aSuperiorNamedNearbyDecides(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @Test
  void aSuperiorFarAwayDecidesNothing() {
    var far = "，".repeat(TextScan.REACH + 1);
    assertThat(hits("南京市" + far + "鼓楼区").getLast().candidates()).hasSize(4);
    assertThat(hits("鼓楼区" + far + "南京市").getFirst().resolved()).isEmpty();
    assertThat(hits("鼓楼区" + far.substring(1) + "南京市").getFirst().resolved())
        .contains(Jurisdiction.of("320106"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "大同小异", "日照充足", "有来宾", "买了白银", "东方红", "城区和郊区", "新县长", "互助", "通道已满", "西湖边", "朝阳", "和平区域", "",
        "新城区的房子", "吃阳春面", "德州扑克"
      })
  void wordsThatAreAlsoNamesAreNoPlaces(String text) {
    assertThat(places(text).replaceAll("和平区=\\S+", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "山西大同, 山西=140000 大同=140200",
    "河北赵县, 河北=130000 赵县=130133",
    "山东·日照, 山东=370000 日照=371100",
    "北京朝阳, 北京=110000 朝阳=110105",
    "辽宁朝阳, 辽宁=210000 朝阳=211300",
    "北京海淀, 北京=110000 海淀=110108",
    "新疆和田, 新疆=650000 和田=653200",
    "青海河南, 青海=630000 河南=632324",
    "北京 朝阳, 北京=110000 朝阳=110105",
    "北京的朝阳, 北京=110000",
    "广东大同, 广东=440000",
  })
  void directlyBehindTheirSuperiorTheyAre(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"南京东路, ''", "北京路18号, ''", "上海街, ''", "住南京市南京路, 南京市=320100", "北京市中关村, 北京市=110000"})
  void namesOfStreetsAreNoPlaces(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "青岛市北区, 青岛=370200 市北区=370203",
    "青岛市市北区, 青岛市=370200 市北区=370203",
    "济南市中区, 济南=370100 市中区=370103",
    "南京市北区, 南京市=320100",
  })
  void aDistrictKeepsItsFirstCharacter(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "吉林, 吉林=220000",
    "从吉林到吉林, 吉林=220000 吉林=220000",
    "海南, 海南=460000",
    "青海海南, 青海=630000 海南=632500"
  })
  void aProvinceIsMeantUnlessItsNeighbourhoodSaysOtherwise(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "崇文区, 崇文区=110101",
    "重庆市江北区, 重庆市=500000 江北区=500157",
    "宁波江北区, 宁波=330200 江北区=330205",
    "江北区, 江北区=330205",
  })
  void aFormerNameCountsWhereThereIsNoneOfToday(String text, String found) {
    assertThat(places(text)).isEqualTo(found);
  }

  @Test
  void theFormOfTheNameIsTold() {
    assertThat(hits("江苏省，江苏，崇文区"))
        .extracting(NameHit::form)
        .containsExactly(NameForm.FULL, NameForm.SHORT, NameForm.FORMER);
  }

  @Test
  void offsetsAreCodePoints() {
    assertThat(hits("😀😀南京市😀鼓楼区"))
        .extracting(NameHit::start, NameHit::end)
        .containsExactly(tuple(2, 5), tuple(6, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"鼓楼区", "吉林", "一", "江苏省南京市", "朝阳"})
  void aTextOf200KilobytesIsNoBurden(String unit) {
    var text = unit.repeat(200_000 / 3 / unit.length());
    assertTimeoutPreemptively(ofSeconds(10), () -> hits(text));
  }

  @Test
  void aHitCoversTextAndMeansAPlace() {
    var place = List.of(Jurisdiction.NATION);
    assertThatThrownBy(() -> new NameHit(-1, 1, NameForm.FULL, place))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NameHit(1, 1, NameForm.FULL, place))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new NameHit(0, 1, NameForm.FULL, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
