package org.leadrelay.precursor.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;

class WatchTest {

  @ParameterizedTest
  @CsvSource({"880101, 880101, 880100", "110101, 110101, 110000", "419001, 419001, 410000"})
  void theCityIsThePrefectureOrTheProvinceWhereThereIsNone(
      String place, String brigade, String city) {
    var watch = Watch.over(Cast.siteOf(Cast.SELLER, place, false), Cast.TREE);
    assertThat(watch)
        .isEqualTo(new Watch(place + "530000", Jurisdiction.of(brigade), Jurisdiction.of(city)));
  }

  @ParameterizedTest
  @CsvSource({"441900", "442000", "460400", "620200"})
  void wherePrefecturesHaveNoCountiesTheBrigadeIsTheirs(String place) {
    var watch = Watch.over(Cast.siteOf(Cast.SELLER, place, false), Cast.TREE);
    assertThat(watch.brigade()).isEqualTo(watch.city()).isEqualTo(Jurisdiction.of(place));
  }
}
