package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadrelay.audit.chain.Samples.FIRST;
import static org.leadrelay.audit.chain.Samples.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding.Fault;

class ExportInspectionTest {

  private final List<ExportLine> first = Samples.chain(FIRST, 4);
  private final List<ExportLine> second =
      Samples.chain(SECOND, 3, Optional.of(first.get(1).entry().head()));
  private final List<String> export = new ArrayList<>(Samples.text(first));

  @Test
  void aCutAtTheEndShowsOnlyAgainstAStatedHead() {
    export.remove(3);
    ExportInspection inspection = ExportInspection.of(export);
    assertThat(inspection.findings()).isEmpty();

    inspection.compare(List.of(Samples.head(first)));

    assertThat(inspection.findings())
        .containsExactly(Finding.range(Fault.TAIL_DROPPED, FIRST, 4, 4));
  }

  @Test
  void aForgedLastEntryShowsOnlyAgainstAStatedHead() {
    ExportLine forged =
        Samples.next(Optional.of(first.get(2).entry()), Samples.note(FIRST, 44), Optional.empty());
    export.set(3, forged.text());
    ExportInspection inspection = ExportInspection.of(export);
    assertThat(inspection.findings()).isEmpty();

    inspection.compare(List.of(Samples.head(first)));

    assertThat(inspection.findings()).containsExactly(Finding.of(Fault.CHANGED, FIRST, 4));
  }

  @Test
  void headsOfOtherChainsArePassedOverUnlessTheExportClaimsToBeComplete() {
    ExportInspection inspection = ExportInspection.of(export);
    List<ChainHead> heads = List.of(Samples.head(first), Samples.head(second));

    inspection.compare(heads);
    assertThat(inspection.findings()).isEmpty();

    inspection.requireAll(heads);
    assertThat(inspection.findings())
        .containsExactly(Finding.range(Fault.CHAIN_DROPPED, SECOND, 1, 3));
  }

  @Test
  void aContinuationNamesAnEntryOfTheOtherChain() {
    export.addAll(Samples.text(second));
    assertThat(ExportInspection.of(export).findings()).isEmpty();

    ChainHead none = new ChainHead(FIRST, 2, "0".repeat(64));
    export.addAll(Samples.text(Samples.chain(new java.util.UUID(7, 7), 1, Optional.of(none))));

    assertThat(ExportInspection.of(export).findings())
        .containsExactly(
            Finding.of(Fault.CONTINUATION_BROKEN, new java.util.UUID(7, 7), 1, "continues"));
  }

  @Test
  void aContinuationOfAChainThatIsElsewhereIsNoFault() {
    assertThat(ExportInspection.of(Samples.text(second)).findings()).isEmpty();
  }

  @Test
  void anUnreadableLineIsPlacedByItsNeighbours() {
    export.addAll(Samples.text(second));

    assertThat(withLine(0, "{")).containsExactly(Finding.of(Fault.UNREADABLE, FIRST, 1));
    assertThat(withLine(1, "")).containsExactly(Finding.of(Fault.UNREADABLE, FIRST, 2));
    assertThat(withLine(3, "[]")).containsExactly(Finding.of(Fault.UNREADABLE, FIRST, 4));
    assertThat(withLine(4, "x")).containsExactly(Finding.of(Fault.UNREADABLE, SECOND, 1));
    assertThat(withLine(6, "x")).containsExactly(Finding.of(Fault.UNREADABLE, SECOND, 3));
  }

  @Test
  void anUnreadableLineBetweenEntriesIsNamedToo() {
    export.add(2, "");

    assertThat(ExportInspection.of(export).findings())
        .containsExactly(Finding.of(Fault.UNREADABLE, FIRST, 3));
  }

  @Test
  void aLineThatBelongsNowhereIsNamedByItsNumber() {
    assertThat(ExportInspection.of(List.of("x")).findings())
        .containsExactly(new Finding(Fault.UNREADABLE, "", 1, 1, ""));
  }

  @Test
  void claimedValuesAreCheckedAgainstTheCommitments() {
    ExportInspection inspection = ExportInspection.of(export);

    inspection.inspectValues(new ClaimedValues(FIRST, 2, Map.of("title", "线索 2")));
    assertThat(inspection.findings()).isEmpty();

    inspection.inspectValues(
        new ClaimedValues(FIRST, 2, Map.of("title", "线索 3", "holder", "880102")));
    inspection.inspectValues(new ClaimedValues(FIRST, 2, Map.of("other", "1")));
    inspection.inspectValues(new ClaimedValues(FIRST, 9, Map.of("title", "线索 9")));
    assertThat(inspection.findings())
        .containsExactly(
            Finding.of(Fault.VALUE_DIFFERS, FIRST, 2, "title"),
            Finding.of(Fault.VALUE_UNPROVEN, FIRST, 2, "other"),
            Finding.of(Fault.VALUE_UNPROVEN, FIRST, 9, "title"));
  }

  @Test
  void claimedValuesAreReadInAnyForm() {
    assertThat(
            ClaimedValues.parse(
                "{\"n\": 2, \"aggregate\": \"" + FIRST + "\", \"values\": {\"title\": \"x\"}}"))
        .isEqualTo(new ClaimedValues(FIRST, 2, Map.of("title", "x")));
    assertThatIllegalArgumentException().isThrownBy(() -> ClaimedValues.parse("{}"));
  }

  @Test
  void aRetirementExcusesAMissingChainIfItIsSigned() {
    SigningKey key = SigningKey.generate();
    List<String> retired = List.of(key.retirement("handoff", Samples.head(first)).text());
    ExportInspection inspection = ExportInspection.of(retired);

    inspection.requireAll(List.of(Samples.head(first)));
    inspection.inspectRetirements(key);
    assertThat(inspection.findings()).isEmpty();

    inspection.inspectRetirements(SigningKey.generate());
    assertThat(inspection.findings())
        .containsExactly(Finding.of(Fault.RETIREMENT_BROKEN, FIRST, 4));
  }

  @Test
  void aRetirementIsOfTheLastEntry() {
    SigningKey key = SigningKey.generate();
    export.add(key.retirement("handoff", first.get(2).entry().head()).text());
    ExportInspection inspection = ExportInspection.of(export);

    inspection.inspectRetirements(key);

    assertThat(inspection.findings())
        .containsExactly(Finding.of(Fault.RETIREMENT_BROKEN, FIRST, 3));
  }

  @Test
  void aFindingIsASentenceInBothLanguages() {
    Finding finding = Finding.range(Fault.DROPPED, FIRST, 2, 3);

    assertThat(finding.en()).isEqualTo(FIRST + " n=2-3: was dropped");
    assertThat(finding.zh()).isEqualTo(FIRST + " n=2-3：条目被删除");
    assertThat(Finding.of(Fault.CHANGED, FIRST, 2, "seed").zh()).contains("n=2 字段 seed");
  }

  private List<Finding> withLine(int index, String line) {
    List<String> lines = new ArrayList<>(export);
    lines.set(index, line);
    return ExportInspection.of(lines).findings();
  }
}
