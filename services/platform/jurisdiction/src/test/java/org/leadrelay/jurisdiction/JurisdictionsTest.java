package org.leadrelay.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JurisdictionsTest {

  private static final Jurisdictions NATIONAL = Jurisdictions.national();

  private static Jurisdiction at(String code) {
    return Jurisdiction.of(code);
  }

  private static List<Jurisdiction> at(String... codes) {
    return Arrays.stream(codes).map(Jurisdiction::of).toList();
  }

  @Test
  void theTreeHoldsTheNationAndThreeLevelsOfDivisions() {
    var counts = new EnumMap<Level, Integer>(Level.class);
    NATIONAL.all().forEach(each -> counts.merge(NATIONAL.level(each), 1, Integer::sum));

    assertThat(counts)
        .isEqualTo(
            Map.of(Level.NATION, 1, Level.PROVINCE, 34, Level.PREFECTURE, 333, Level.COUNTY, 2847));
    assertThat(NATIONAL.all()).isSorted().startsWith(Jurisdiction.NATION);
  }

  @Test
  void theWayUpIsNearestFirstAndEndsWithTheNation() {
    assertThat(NATIONAL.ancestors(at("320106"))).isEqualTo(at("320100", "320000", "000000"));
    assertThat(NATIONAL.parent(at("320106"))).contains(at("320100"));
    assertThat(NATIONAL.ancestors(Jurisdiction.NATION)).isEmpty();
    assertThat(NATIONAL.parent(Jurisdiction.NATION)).isEmpty();
  }

  @Test
  void aCountyWithoutPrefectureHangsUnderItsProvince() {
    assertThat(NATIONAL.parent(at("110105"))).contains(at("110000"));
    assertThat(NATIONAL.parent(at("429004"))).contains(at("420000"));
    assertThat(
            NATIONAL.all().stream()
                .filter(each -> NATIONAL.level(each) == Level.COUNTY)
                .filter(each -> NATIONAL.ancestors(each).size() == 2))
        .hasSize(118);
  }

  @Test
  void fourPrefecturesHaveNoCounties() {
    assertThat(
            NATIONAL.all().stream()
                .filter(each -> NATIONAL.level(each) == Level.PREFECTURE)
                .filter(each -> !NATIONAL.hasDescendants(each)))
        .isEqualTo(at("441900", "442000", "460400", "620200"));
    assertThat(NATIONAL.hasDescendants(at("320100"))).isTrue();
  }

  @Test
  void theLowestSuperiorOfBothMayBeOneOfThem() {
    assertThat(NATIONAL.commonSuperior(at("320106"), at("320302"))).isEqualTo(at("320000"));
    assertThat(NATIONAL.commonSuperior(at("320106"), at("320100"))).isEqualTo(at("320100"));
    assertThat(NATIONAL.commonSuperior(at("320106"), at("320106"))).isEqualTo(at("320106"));
    assertThat(NATIONAL.commonSuperior(at("320106"), at("440100"))).isEqualTo(Jurisdiction.NATION);
  }

  @Test
  void noBureauIsUnderItself() {
    assertThat(NATIONAL.isUnder(at("320106"), at("320000"))).isTrue();
    assertThat(NATIONAL.isUnder(at("320106"), at("320106"))).isFalse();
    assertThat(NATIONAL.isUnder(at("320000"), at("320000"))).isFalse();
    assertThat(NATIONAL.isUnder(at("320000"), at("320106"))).isFalse();
    assertThat(NATIONAL.isUnder(at("330000"), Jurisdiction.NATION)).isTrue();
  }

  @Test
  void childrenAreTheDirectSubordinates() {
    assertThat(NATIONAL.children(Jurisdiction.NATION)).hasSize(34);
    assertThat(NATIONAL.children(at("460000"))).contains(at("460100"), at("469001"));
    assertThat(NATIONAL.children(at("320106"))).isEmpty();
  }

  @Test
  void theFictiveRegionExistsOnlyWhereItIsAskedFor() {
    assertThat(NATIONAL.isBureau(at("880000"))).isFalse();
    assertThat(NATIONAL.findByName("演示省")).isEmpty();

    var demo = Jurisdictions.withDemoRegion();
    assertThat(demo.isBureau(at("880101"))).isTrue();
    assertThat(demo.name(at("880101"))).isEqualTo("演示甲一区");
    assertThat(demo.children(at("880000"))).isEqualTo(at("880100", "880200"));
    assertThat(demo.isBureau(at("320106"))).isTrue();
  }

  @Test
  void aggregatesAndFormerCodesAreNoBureaus() {
    assertThat(NATIONAL.isBureau(at("110100"))).isFalse();
    assertThat(NATIONAL.isBureau(at("110103"))).isFalse();
    assertThat(NATIONAL.isBureau(Jurisdiction.NATION)).isTrue();
  }

  @Test
  void aQuestionAboutNoBureauIsABugOfTheAsker() {
    assertThatThrownBy(() -> NATIONAL.name(at("110100")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NATIONAL.isUnder(at("110101"), at("999999")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
