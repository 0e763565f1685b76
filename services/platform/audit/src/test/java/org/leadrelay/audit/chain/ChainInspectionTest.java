package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.audit.chain.Samples.FIRST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.chain.Finding.Fault;

class ChainInspectionTest {

  private final List<ExportLine> chain = Samples.chain(FIRST, 6);

  @Test
  void aWholeChainHasNoFindings() {
    assertThat(after(lines -> {})).isEmpty();
  }

  @Test
  void aDroppedEntryIsNamed() {
    assertThat(after(lines -> lines.remove(2)))
        .containsExactly(Finding.of(Fault.DROPPED, FIRST, 3));
  }

  @Test
  void severalDroppedEntriesAreNamedAsARange() {
    assertThat(after(lines -> lines.subList(1, 4).clear()))
        .containsExactly(Finding.range(Fault.DROPPED, FIRST, 2, 4));
  }

  @Test
  void aMovedEntryIsNamedAndNotThoseItPassed() {
    assertThat(after(lines -> lines.add(1, lines.remove(4))))
        .containsExactly(Finding.of(Fault.REORDERED, FIRST, 5));
  }

  @Test
  void aCopiedEntryIsAnInsertedOne() {
    assertThat(after(lines -> lines.add(1, lines.get(4))))
        .containsExactly(Finding.of(Fault.INSERTED, FIRST, 5));
    assertThat(after(lines -> lines.add(5, lines.get(4))))
        .containsExactly(Finding.of(Fault.INSERTED, FIRST, 5));
  }

  @Test
  void aForgedEntryThatFitsItselfIsAnInsertedOne() {
    ExportLine forged =
        Samples.next(Optional.of(chain.get(1).entry()), Samples.note(FIRST, 33), Optional.empty());

    assertThat(after(lines -> lines.add(2, forged)))
        .containsExactly(Finding.of(Fault.INSERTED, FIRST, 3));
  }

  @Test
  void anEntryForgedWithItsHashDoesNotFitTheNext() {
    assertThat(
            after(change(3, line -> Samples.forged(line, line.entry().withState("0".repeat(64))))))
        .contains(Finding.of(Fault.CHANGED, FIRST, 4, "commitments"));
    assertThat(after(change(3, ChainInspectionTest::otherAction)))
        .containsExactly(Finding.of(Fault.CHANGED, FIRST, 4));
  }

  @Test
  void anEntryForgedToFitNeitherNeighbourIsTheOneToBlame() {
    assertThat(
            after(
                change(3, line -> Samples.forged(line, line.entry().withPrevious("0".repeat(64))))))
        .containsExactly(Finding.of(Fault.CHANGED, FIRST, 4));
  }

  @Test
  void theFirstEntryNamesNoPredecessor() {
    assertThat(
            after(
                change(0, line -> Samples.forged(line, line.entry().withPrevious("1".repeat(64))))))
        .containsExactly(Finding.of(Fault.CHANGED, FIRST, 1));
  }

  @Test
  void theChangedFieldIsNamedWhereItsNeighboursTellIt() {
    assertThat(after(change(2, with(entry -> entry.withN(9))))).containsExactly(changed("n"));
    assertThat(after(change(2, with(entry -> entry.withAggregate(Samples.SECOND)))))
        .containsExactly(changed("aggregate"));
    assertThat(after(change(2, with(entry -> entry.withPrevious("0".repeat(64))))))
        .containsExactly(changed("previous"));
    assertThat(after(change(2, with(entry -> entry.withState("0".repeat(64))))))
        .containsExactly(changed("state"));
    assertThat(after(change(2, with(entry -> entry.withSalt("0".repeat(64))))))
        .containsExactly(changed("salt"));
  }

  @Test
  void aChangedHashIsToldFromAChangedEntry() {
    assertThat(
            after(
                change(
                    2,
                    line ->
                        new ExportLine(
                            line.entry(),
                            "0".repeat(64),
                            line.commitments(),
                            line.seed(),
                            line.words()))))
        .containsExactly(changed("hash"));
    assertThat(after(change(2, line -> line.with(otherAction(line).entry()))))
        .containsExactly(changed(""));
  }

  @Test
  void changedCommitmentsAndSaltsAreNamed() {
    Commitments other = new Commitments(Map.of("holder", "0".repeat(64)));

    assertThat(
            after(
                change(
                    2,
                    line ->
                        new ExportLine(
                            line.entry(), line.hash(), other, line.seed(), line.words()))))
        .containsExactly(changed("commitments"));
    assertThat(
            after(
                change(
                    2,
                    line ->
                        new ExportLine(
                            line.entry(),
                            line.hash(),
                            line.commitments(),
                            Optional.of("0".repeat(64)),
                            line.words()))))
        .containsExactly(changed("seed"));
  }

  @Test
  void changedAddedAndLostWordsAreNamed() {
    assertThat(after(change(2, saying(Map.of("purpose", "其他")))))
        .containsExactly(changed("words.purpose"));
    assertThat(after(change(2, saying(Map.of())))).containsExactly(changed("words.purpose"));
    assertThat(after(change(2, line -> saying(with(line, "grounds", "其他")).apply(line))))
        .containsExactly(changed("words.grounds"));
  }

  private static UnaryOperator<ExportLine> saying(Map<String, String> words) {
    return line ->
        new ExportLine(line.entry(), line.hash(), line.commitments(), line.seed(), words);
  }

  private static Map<String, String> with(ExportLine line, String name, String word) {
    Map<String, String> words = new TreeMap<>(line.words());
    words.put(name, word);
    return words;
  }

  private static Finding changed(String field) {
    return Finding.of(Fault.CHANGED, FIRST, 3, field);
  }

  private static ExportLine otherAction(ExportLine line) {
    ChainEntry e = line.entry();
    return Samples.forged(
        line,
        new ChainEntry(
            e.aggregate(),
            e.n(),
            e.at(),
            e.by(),
            "close",
            e.facts(),
            e.continues(),
            e.previous(),
            e.state(),
            e.salt()));
  }

  private static UnaryOperator<ExportLine> with(UnaryOperator<ChainEntry> change) {
    return line -> line.with(change.apply(line.entry()));
  }

  private static Consumer<List<ExportLine>> change(int index, UnaryOperator<ExportLine> change) {
    return lines -> lines.set(index, change.apply(lines.get(index)));
  }

  private List<Finding> after(Consumer<List<ExportLine>> tampering) {
    List<ExportLine> lines = new ArrayList<>(chain);
    tampering.accept(lines);
    return ExportInspection.of(Samples.text(lines)).findings();
  }
}
