package org.leadrelay.courier.batch.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.upload.UploadOutcome.Completed;
import org.leadrelay.courier.batch.upload.UploadOutcome.Empty;
import org.leadrelay.courier.batch.upload.UploadOutcome.NoHeader;
import org.leadrelay.courier.batch.upload.UploadOutcome.OtherContent;
import org.leadrelay.courier.batch.upload.UploadOutcome.TooManyRows;
import org.leadrelay.courier.batch.upload.UploadOutcome.Unknown;
import org.leadrelay.courier.batch.upload.UploadOutcome.WrongOffset;
import org.leadrelay.courier.waybill.AcceptedRow;

/** Uploads against a real PostgreSQL. */
class TakeUploadTest {

  @TempDir static Path keys;

  private final List<AcceptedRow> read = Collections.synchronizedList(new ArrayList<>());
  private Yard yard;

  @BeforeEach
  void open() {
    yard = new Yard(keys, (_, rows) -> read.addAll(rows));
  }

  @Test
  void everyRowBecomesDurableAndIsReadOnce() throws SQLException {
    var outcome = yard.put("b", new Lines(1).rights(95));
    assertThat(outcome).isInstanceOf(Completed.class);
    var tally = yard.batch("b").tally();
    assertThat(tally.accepted()).isEqualTo(95);
    assertThat(tally.received()).isEqualTo(95);
    assertThat(yard.count("select count(*) from waybill")).isEqualTo(95);
    assertThat(read).extracting(AcceptedRow::line).hasSize(95).isSorted();
    assertThat(yard.notes).singleElement().matches(it -> it.action().equals("upload"));
  }

  @Test
  void theSameAgainIsTheFirstAnswerAndStoresNothing() throws SQLException {
    var text = new Lines(1).rights(35);
    var first = yard.put("b", text);
    var left = yard.left("b");
    assertThat(yard.put("b", text)).usingRecursiveComparison().isEqualTo(first);
    assertThat(yard.left("b")).isEqualTo(left);
    assertThat(yard.notes).hasSize(1);
  }

  @Test
  void anotherContentUnderTheSameNameIsRefused() {
    var text = new Lines(1).rights(35);
    yard.put("b", text);
    assertThat(yard.put("b", new Lines(2).rights(35))).isInstanceOf(OtherContent.class);
    assertThat(yard.put("b", new Lines(1).rights(36))).isInstanceOf(OtherContent.class);
    assertThat(yard.put("b", new Lines(1).rights(34))).isInstanceOf(OtherContent.class);
    assertThat(yard.uploads(10).whole(Yard.WHO, "b", Format.CSV, in(text), null))
        .isInstanceOf(OtherContent.class);
  }

  @Test
  void receivedIsAcceptedAndRejectedAndDuplicatesForAnyMix() throws SQLException {
    for (int seed = 0; seed < 12; seed++) {
      var text = new Lines(seed).mixed(120, new SplittableRandom(seed));
      var name = "mix-" + seed;
      assertThat(yard.put(name, text)).isInstanceOf(Completed.class);
      var tally = yard.batch(name).tally();
      long rows = new String(text, UTF_8).lines().filter(line -> !line.isBlank()).count();
      assertThat(tally.received()).isEqualTo(rows);
      var id = yard.batch(name).id();
      assertThat(yard.count("select count(*) from waybill where batch = '" + id + "'"))
          .isEqualTo(tally.accepted());
      var rejected = new ArrayList<Integer>();
      yard.batches.rejections(id, row -> rejected.add(row.line()));
      assertThat(rejected).hasSize((int) tally.rejected()).isSorted().doesNotHaveDuplicates();
      var found = new ArrayList<Integer>();
      yard.batches.findings(id, row -> found.add(row.line()));
      assertThat(found).hasSize((int) tally.findings());
    }
  }

  @Test
  void aBrokenUploadThatGoesOnEqualsTheUnbroken() throws SQLException {
    var text = new Lines(7).mixed(100, new SplittableRandom(7));
    yard.put("b", text);
    var unbroken = yard.left("b");
    for (int at : List.of(1, 700, 5_000, 17_777, text.length - 1)) {
      open();
      assertThatThrownBy(() -> yard.put("b", new BreakingStream(text, at)))
          .isInstanceOf(RuntimeException.class);
      var durable = yard.batches.find("DMO", "b").map(it -> it.progress().bytes()).orElse(0L);
      assertThat(durable).isLessThanOrEqualTo(at);
      if (at == 17_777) {
        yard.put("b", text);
      } else if (durable > 0) {
        assertThat(yard.rest("b", durable, text)).isInstanceOf(Completed.class);
      } else {
        yard.put("b", text);
      }
      assertThat(yard.left("b")).isEqualTo(unbroken);
      assertThat(((Completed) yard.put("b", text)).batch().progress().bytes())
          .isEqualTo(text.length);
    }
  }

  @Test
  void wholeRowsBeforeTheBreakAreDurable() {
    var text = new Lines(1).rights(5);
    assertThatThrownBy(() -> yard.put("b", new BreakingStream(text, text.length - 3)))
        .isInstanceOf(RuntimeException.class);
    assertThat(yard.batch("b").tally().accepted()).isEqualTo(4);
    assertThat(yard.batch("b").ending()).isNull();
  }

  @Test
  void theRestMustBeginWhereTheBatchStands() {
    var text = new Lines(1).rights(15);
    assertThat(yard.rest("b", 0, text)).isInstanceOf(Unknown.class);
    yard.put("b", text);
    assertThat(yard.rest("b", 7, text)).isEqualTo(new WrongOffset(text.length));
    assertThat(yard.rest("b", text.length, text)).isInstanceOf(Completed.class);
    var more = new Lines(1).rights(16);
    assertThat(yard.rest("b", text.length, more)).isInstanceOf(OtherContent.class);
  }

  @Test
  void whatAnotherBatchHoldsIsADuplicateOrAConflict() {
    var lines = new Lines(1);
    var first = lines.right(0);
    yard.put("b", (first + lines.right(1)).getBytes(UTF_8));
    var second =
        "\n"
            + first.replace("+08:00", "+08:00").replace("09:00:00+08:00", "01:00:00Z")
            + lines.right(1)
            + first.replace("2026-11-23", "2026-11-22");
    yard.put("c", second.getBytes(UTF_8));
    var tally = yard.batch("c").tally();
    assertThat(tally.duplicates()).isEqualTo(1);
    assertThat(tally.accepted()).isEqualTo(1);
    var rejected = new ArrayList<String>();
    yard.batches.rejections(yard.batch("c").id(), row -> rejected.add(row.toString()));
    assertThat(rejected).singleElement().asString().contains("line 3", "WAYBILL_CONFLICT");
  }

  @Test
  void ofTwoUploadsOfTheSameRowsAtOnceEachRowCountsOnce() throws Exception {
    var text = new Lines(1).rights(400);
    try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
      var runs = both.invokeAll(List.of(() -> yard.put("b", text), () -> yard.put("c", text)));
      for (var run : runs) {
        assertThat(run.get()).isInstanceOf(Completed.class);
      }
    }
    var b = yard.batch("b").tally();
    var c = yard.batch("c").tally();
    assertThat(b.accepted() + c.accepted()).isEqualTo(400);
    assertThat(b.duplicates() + c.duplicates()).isEqualTo(400);
    assertThat(yard.count("select count(*) from waybill")).isEqualTo(400);
    assertThat(read).hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void aChunkWhoseReaderFailsIsNotDurableAtAll() throws SQLException {
    var failing = new boolean[] {true};
    yard =
        new Yard(
            keys,
            (UUID _, List<AcceptedRow> rows) -> {
              if (failing[0] && rows.getFirst().line() > 10) {
                throw new IllegalStateException("no");
              }
            });
    var text = new Lines(1).rights(25);
    assertThatThrownBy(() -> yard.put("b", text)).hasMessage("no");
    assertThat(yard.count("select count(*) from waybill")).isEqualTo(10);
    failing[0] = false;
    assertThat(yard.put("b", text)).isInstanceOf(Completed.class);
    assertThat(yard.batch("b").tally().accepted()).isEqualTo(25);
  }

  @Test
  void halfACharacterIsNoTextAndHoldsUpNoOtherRow() {
    var lines = new Lines(1);
    var halves = lines.right(0).replace("图书", "\\ud800") + lines.right(1).replace("DMO", "\\udc00");
    var outcome = yard.put("b", (halves + lines.right(2)).getBytes(UTF_8));
    assertThat(outcome).isInstanceOf(Completed.class);
    assertThat(yard.batch("b").tally().accepted()).isEqualTo(1);
    var rejected = new ArrayList<String>();
    yard.batches.rejections(yard.batch("b").id(), row -> rejected.add(row.toString()));
    assertThat(rejected).hasSize(2);
  }

  @Test
  void anUploadWithoutRowsLeavesNothingBehind() throws SQLException {
    assertThat(yard.put("b", "\n \n".getBytes(UTF_8))).isInstanceOf(Empty.class);
    assertThat(yard.uploads(10).whole(Yard.WHO, "b", Format.CSV, in("a,b\n".getBytes(UTF_8)), null))
        .isInstanceOf(NoHeader.class);
    assertThat(yard.count("select count(*) from batch")).isZero();
  }

  @Test
  void aBatchHasItsMostRows() {
    var limits = new SmallLimits(10, 20, 200, 1L << 33);
    var outcome =
        yard.uploads(limits).whole(Yard.WHO, "b", Format.NDJSON, in(new Lines(1).rights(21)), null);
    assertThat(outcome).isEqualTo(new TooManyRows(20));
  }

  @Test
  void aBrokenCsvGoesOnWithoutItsHeader() {
    var header = "waybillNo,staffId,colour\n";
    var text = (header + "DMO000000000001,S-1,red\n".repeat(25)).getBytes(UTF_8);
    var uploads = yard.uploads(10);
    assertThatThrownBy(
            () -> uploads.whole(Yard.WHO, "b", Format.CSV, new BreakingStream(text, 400), null))
        .isInstanceOf(RuntimeException.class);
    long durable = yard.batch("b").progress().bytes();
    assertThat(durable).isBetween(300L, 400L);
    assertThat(yard.rest("b", durable, text)).isInstanceOf(Completed.class);
    Batch batch = yard.batch("b");
    assertThat(batch.tally().rejected()).isEqualTo(25);
    assertThat(batch.tally().unknownFields()).containsEntry("colour", 25L);
    var lines = new ArrayList<Integer>();
    yard.batches.rejections(batch.id(), row -> lines.add(row.line()));
    assertThat(lines).startsWith(2, 3).endsWith(25, 26);
  }

  private static ByteArrayInputStream in(byte[] text) {
    return new ByteArrayInputStream(text);
  }
}
