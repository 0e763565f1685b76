package org.leadrelay.courier.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

class ComplianceTest {

  private static final TallyKey KEY =
      new TallyKey(Sent.DAY, "DMO", "D-1", Jurisdiction.of("880101"));

  private final Jurisdictions tree = Jurisdictions.withDemoRegion();

  @Test
  void aChunksTallyIsACountOverItsRows() {
    var rows = new Sent(1).rows(500);
    assertThat(Sent.chunk(rows)).isEqualTo(Sent.counted(rows));
  }

  @Test
  void aChunkWithoutRowsAddsNothing() {
    assertThat(Sent.chunk(List.of())).isEmpty();
  }

  @Test
  void aParcelUnderAnAgreementIsExemptFromTheRealNameAloneAndNeverMissing() {
    var rows =
        List.of(
            Sent.row(KEY, "A-1", false, false, false),
            Sent.row(KEY, "A-1", true, true, true),
            Sent.row(KEY, null, true, true, false),
            Sent.row(KEY, null, false, true, true));
    var tally = Sent.chunk(rows).get(KEY);
    assertThat(tally)
        .isNotNull()
        .satisfies(it -> {
          assertThat(it.realName()).isEqualTo(new Rate(1, 2, 2));
          assertThat(it.realName().missing()).isEqualTo(1);
          assertThat(it.inspection()).isEqualTo(new Rate(3, 4, 0));
          assertThat(it.xray()).isEqualTo(new Rate(2, 4, 0));
        });
  }

  @Test
  void aShareIsOneOnlyWhenNothingIsMissing() {
    assertThat(new Rate(9_999_999, 10_000_000, 0).share()).contains(new BigDecimal("0.999999"));
    assertThat(new Rate(3, 3, 1).share()).contains(new BigDecimal("1.000000"));
    assertThat(Tally.NONE.realName().share()).isEmpty();
  }

  @Test
  void aTerritoryIsTheCodesOfAJurisdictionAndAllBelowIt() {
    assertThat(Territory.of(Jurisdiction.NATION, tree))
        .isEqualTo(new Territory("000000", "999999"));
    assertThat(territory("880000")).isEqualTo(new Territory("880000", "889999"));
    assertThat(territory("880100")).isEqualTo(new Territory("880100", "880199"));
    assertThat(territory("880101")).isEqualTo(new Territory("880101", "880101"));
  }

  @Test
  void everyBureauLiesInTheTerritoryOfItsSuperiorsAndInNoOther() {
    for (var bureau : tree.all()) {
      var above = tree.ancestors(bureau);
      for (var superior : tree.children(Jurisdiction.NATION)) {
        var territory = Territory.of(superior, tree);
        var within =
            territory.first().compareTo(bureau.code()) <= 0
                && bureau.code().compareTo(territory.last()) <= 0;
        assertThat(within).isEqualTo(bureau.equals(superior) || above.contains(superior));
      }
    }
  }

  @Test
  void aKeyIsReadAsItWasWritten() {
    assertThat(TallyKey.parse(KEY.toString())).isEqualTo(KEY);
    assertThatThrownBy(() -> TallyKey.parse("x")).isInstanceOf(IllegalArgumentException.class);
    assertThat(KEY).isLessThan(new TallyKey(Sent.DAY, "DMO", "D-1", Jurisdiction.of("880102")));
  }

  private Territory territory(String code) {
    return Territory.of(Jurisdiction.of(code), tree);
  }
}
