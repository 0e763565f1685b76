package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.audit.chain.Samples.FIRST;
import static org.leadrelay.audit.chain.Samples.SECOND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.leadrelay.audit.ChainHead;

/**
 * Any single mutation of an export is found, and the finding names the entry: two chains of five
 * entries, checked against the checkpoint over their heads.
 */
class AnyMutationTest {

  private static final int LENGTH = 5;
  private static final int POSITIONS = 100_000;
  private static final List<ExportLine> LINES = lines();
  private static final SigningKey KEY = SigningKey.generate();
  private static final String CHECKPOINT =
      KEY.checkpoint(Optional.empty(), List.of(head(LENGTH - 1), head(2 * LENGTH - 1))).text();

  @Property
  void anyChangedByte(
      @ForAll @IntRange(max = POSITIONS - 1) int position,
      @ForAll @IntRange(max = 255) int replacement) {
    byte[] file = (String.join("\n", Samples.text(LINES)) + "\n").getBytes(UTF_8);
    int place = (int) ((long) file.length * position / POSITIONS);
    int index = lineOf(file, place);
    if (file[place] == (byte) replacement) {
      return;
    }
    file[place] = (byte) replacement;

    assertThat(found(ExportText.lines(file))).anyMatch(finding -> names(finding, index));
  }

  @Property
  void anyDroppedEntry(@ForAll @IntRange(max = 2 * LENGTH - 1) int index) {
    List<String> export = new ArrayList<>(Samples.text(LINES));
    export.remove(index);

    assertThat(found(export)).hasSize(1).allMatch(finding -> names(finding, index));
  }

  @Property
  void anyTwoEntriesThatChangePlaces(
      @ForAll @IntRange(max = LENGTH - 1) int one, @ForAll @IntRange(max = LENGTH - 1) int other) {
    List<String> export = new ArrayList<>(Samples.text(LINES));
    export.set(one, export.set(other, export.get(one)));

    assertThat(found(export).isEmpty()).isEqualTo(one == other);
    assertThat(found(export)).allMatch(finding -> between(finding, one, other));
  }

  @Property
  void anyEntryCopiedToAnotherPlace(
      @ForAll @IntRange(max = 2 * LENGTH - 1) int index,
      @ForAll @IntRange(max = 2 * LENGTH) int place) {
    List<String> export = new ArrayList<>(Samples.text(LINES));
    export.add(place, export.get(index));

    assertThat(found(export)).isNotEmpty().allMatch(finding -> names(finding, index));
  }

  @Property
  void anyEntryForgedTogetherWithItsHash(
      @ForAll @IntRange(max = 2 * LENGTH - 1) int index,
      @ForAll @IntRange(min = 10, max = 99) int other) {
    List<String> export = new ArrayList<>(Samples.text(LINES));
    export.set(index, forged(index, other).text());

    assertThat(found(export)).isNotEmpty().allMatch(finding -> names(finding, index));
  }

  @Property
  void anyForgedEntryInserted(
      @ForAll @IntRange(max = 2 * LENGTH - 1) int index,
      @ForAll @IntRange(min = 10, max = 99) int other) {
    List<String> export = new ArrayList<>(Samples.text(LINES));
    export.add(index, forged(index, other).text());

    assertThat(found(export)).isNotEmpty().allMatch(finding -> names(finding, index));
  }

  private static ExportLine forged(int index, int other) {
    Optional<ChainEntry> last =
        index % LENGTH == 0 ? Optional.empty() : Optional.of(LINES.get(index - 1).entry());
    return Samples.next(last, Samples.note(aggregate(index), other), Optional.empty());
  }

  private static List<Finding> found(List<String> export) {
    ExportInspection inspection = ExportInspection.of(export);
    CheckpointInspection checkpoints = CheckpointInspection.of(List.of(CHECKPOINT), KEY);
    inspection.compare(checkpoints);
    inspection.requireAll(checkpoints.proven());
    return inspection.findings();
  }

  private static boolean names(Finding finding, int index) {
    return between(finding, index, index);
  }

  private static boolean between(Finding finding, int one, int other) {
    long first = 1L + Math.min(one, other) % LENGTH;
    long last = 1L + Math.max(one, other) % LENGTH;
    return finding.subject().equals(aggregate(one).toString())
        && finding.n() >= first
        && finding.last() <= last;
  }

  private static UUID aggregate(int index) {
    return index < LENGTH ? FIRST : SECOND;
  }

  private static ChainHead head(int index) {
    return LINES.get(index).entry().head();
  }

  private static int lineOf(byte[] file, int place) {
    return (int) IntStream.range(0, place).filter(index -> file[index] == '\n').count();
  }

  private static List<ExportLine> lines() {
    List<ExportLine> lines = new ArrayList<>(Samples.chain(FIRST, LENGTH));
    lines.addAll(Samples.chain(SECOND, LENGTH));
    return lines;
  }
}
