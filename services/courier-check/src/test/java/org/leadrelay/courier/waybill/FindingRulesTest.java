package org.leadrelay.courier.waybill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.courier.waybill.RawRow.Kind;

/** What is accepted all the same. */
class FindingRulesTest {

  @ParameterizedTest
  @CsvSource({
    "REAL_NAME_VERIFIED, REAL_NAME_NOT_VERIFIED",
    "OPENED, NOT_OPENED",
    "XRAYED, NOT_XRAYED"
  })
  void whatWasNotDoneIsAFinding(Field field, Finding finding) {
    assertThat(findings(Rows.with(field, Kind.FALSE))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"物品", " 日用品 ", "Goods", "东西。"})
  void contentsThatSayNothingAreAFinding(String contents) {
    assertThat(findings(Rows.with(Field.CONTENTS, contents)))
        .containsExactly(Finding.CONTENTS_VAGUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"海洛因", "过年用的鞭炮一箱"})
  void prohibitedContentsAreAFinding(String contents) {
    assertThat(findings(Rows.with(Field.CONTENTS, contents)))
        .containsExactly(Finding.CONTENTS_PROHIBITED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"日用品收纳盒", "枪灰色外套", "烟", "放射"})
  void contentsThatOnlyResembleThemAreNone(String contents) {
    assertThat(findings(Rows.with(Field.CONTENTS, contents))).isEmpty();
  }

  @Test
  void anIdOfNowhereIsAFindingAndOneOfThePastIsNone() {
    assertThat(findings(Rows.with(Field.SENDER_ID_NUMBER, "77010119900101123X")))
        .containsExactly(Finding.ID_REGION_UNKNOWN);
    assertThat(findings(Rows.with(Field.SENDER_ID_NUMBER, "110104199001011236"))).isEmpty();
  }

  @Test
  void aSuspendedOutletsParcelIsAFinding() {
    assertThat(findings(Rows.with(Field.OUTLET, "N-002")))
        .containsExactly(Finding.OUTLET_SUSPENDED);
  }

  private static Set<Finding> findings(RawRow row) {
    return ((AcceptedRow) Rows.judged(row)).findings();
  }
}
