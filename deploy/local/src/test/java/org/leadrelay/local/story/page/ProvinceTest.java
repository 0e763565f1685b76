package org.leadrelay.local.story.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

class ProvinceTest {
  private final Jurisdictions tree = Jurisdictions.national();

  @Test
  void theMapHasEveryProvinceOfTheTree() {
    assertThat(Arrays.stream(Province.values()).map(Province::code))
        .containsExactlyInAnyOrderElementsOf(
            tree.children(Jurisdiction.NATION).stream().map(Jurisdiction::code).toList());
  }

  @Test
  void eachHasTheNameOfTheTree() {
    assertThat(Province.values())
        .allSatisfy(province ->
            assertThat(tree.name(Jurisdiction.of(province.code()))).startsWith(province.zh()));
  }

  @Test
  void noTwoLieOnEachOther() {
    assertThat(Province.values())
        .allSatisfy(one ->
            assertThat(Province.values())
                .filteredOn(other ->
                    Math.abs(one.column() - other.column()) < 1
                        && Math.abs(one.row() - other.row()) < 1)
                .containsExactly(one));
  }
}
