package org.leadrelay.access.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdiction;

class RegionTest {

  private static final Jurisdiction FICTIVE = Jurisdiction.of("880000");

  @Test
  void theFictiveProvinceExistsOnlyWhenAskedForAndProductionObjects() {
    assertThat(JurisdictionsOfThisProcess.jurisdictions(() -> true).isBureau(FICTIVE)).isTrue();
    assertThat(new NoDemoRegion(() -> true).objections()).hasSize(1);
  }

  @Test
  void otherwiseItDoesNotAndProductionIsContent() {
    assertThat(JurisdictionsOfThisProcess.jurisdictions(() -> false).isBureau(FICTIVE)).isFalse();
    assertThat(new NoDemoRegion(() -> false).objections()).isEmpty();
  }
}
