package org.leadrelay.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Lookup find(String code, LocalDate asOf) {
    return Jurisdictions.national().find(code, asOf);
  }

  private static LocalDate year(int year) {
    return LocalDate.of(year, 6, 1);
  }

  private static List<Jurisdiction> at(String... codes) {
    return Arrays.stream(codes).map(Jurisdiction::of).toList();
  }

  @Test
  void aDivisionOfTodayIsCurrent() {
    assertThat(find("320106", TODAY))
        .isEqualTo(new Lookup.Current(Jurisdiction.of("320106"), "鼓楼区"));
    assertThat(find("000000", TODAY)).isEqualTo(new Lookup.Current(Jurisdiction.NATION, "全国"));
  }

  @Test
  void aDivisionOfTodayGoesByItsNameOfThatDay() {
    var place = Jurisdiction.of("421000");
    assertThat(find("421000", year(1995))).isEqualTo(new Lookup.Current(place, "荆沙市"));
    assertThat(find("421000", year(1996))).isEqualTo(new Lookup.Current(place, "荆州市"));
    assertThat(find("421000", TODAY)).isEqualTo(new Lookup.Current(place, "荆州市"));
  }

  @Test
  void aFormerCodeLeadsToItsSuccessors() {
    assertThat(find("110103", TODAY)).isEqualTo(new Lookup.Historic("110103", "崇文区", at("110101")));
    assertThat(find("500105", TODAY)).isEqualTo(new Lookup.Historic("500105", "江北区", at("500157")));
  }

  @Test
  void successorsAreFollowedOverSeveralChanges() {
    assertThat(find("320626", year(1985)))
        .isEqualTo(new Lookup.Historic("320626", "启东县", at("320681")));
    assertThat(find("322526", year(1982)))
        .isEqualTo(new Lookup.Historic("322526", "启东县", at("320681")));
  }

  @Test
  void aFormerCodeGoesByItsNameOfThatDayOrTheNearest() {
    assertThat(find("452428", year(1982))).extracting("name").isEqualTo("富川县");
    assertThat(find("452428", year(1990))).extracting("name").isEqualTo("富川瑶族自治县");
    assertThat(find("452428", year(1950))).extracting("name").isEqualTo("富川县");
    assertThat(find("452428", TODAY)).extracting("name").isEqualTo("富川瑶族自治县");
  }

  @Test
  void aFormerCodeWithoutKnownSuccessorIsStillKnown() {
    assertThat(find("132100", year(1990)))
        .isEqualTo(new Lookup.Historic("132100", "邯郸地区", List.of()));
  }

  @Test
  void anAggregateStandsForItsArea() {
    assertThat(find("110100", TODAY))
        .isEqualTo(new Lookup.Aggregate("110100", "市辖区", Jurisdiction.of("110000")));
    assertThat(find("429000", TODAY)).extracting("area").isEqualTo(Jurisdiction.of("420000"));
    assertThat(find("370501", TODAY)).extracting("area").isEqualTo(Jurisdiction.of("370500"));
  }

  @Test
  void theResidencePermitPrefixOfTaiwanStandsForIt() {
    assertThat(find("830000", TODAY)).extracting("area").isEqualTo(Jurisdiction.of("710000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999", "320199", "", "32010", "3201066", "32o106", "３２０１０６"})
  void whatNoSourceKnowsIsUnknown(String code) {
    assertThat(find(code, TODAY)).isEqualTo(new Lookup.Unknown(code));
  }

  @Test
  void theFictiveRegionIsUnknownToTheNationalTree() {
    assertThat(find("880101", TODAY)).isInstanceOf(Lookup.Unknown.class);
    assertThat(Jurisdictions.withDemoRegion().find("880101", TODAY))
        .isInstanceOf(Lookup.Current.class);
  }
}
