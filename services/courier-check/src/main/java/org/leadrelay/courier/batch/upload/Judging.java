package org.leadrelay.courier.batch.upload;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadrelay.courier.batch.Batch.Announced;
import org.leadrelay.courier.waybill.JudgedRow;
import org.leadrelay.courier.waybill.RawRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.courier.waybill.RowCode;
import org.leadrelay.courier.waybill.RowJudge;
import org.leadrelay.courier.waybill.RowViolation;
import org.leadrelay.courier.waybill.text.CsvHeader;
import org.leadrelay.courier.waybill.text.CsvLines;
import org.leadrelay.courier.waybill.text.JsonLines;
import org.leadrelay.courier.waybill.text.RowFormat;
import org.leadrelay.courier.waybill.text.RowSink;
import org.leadrelay.courier.waybill.text.TextChunk;
import org.leadrelay.courier.waybill.text.UnknownFields;

/** Turns the text of one upload's chunks into judged rows. */
final class Judging {

  private final UnknownFields unknown = new UnknownFields();
  private final RowFormat format;
  private final RowJudge judge;
  private final Clock clock;

  Judging(Announced announced, RowJudge judge, Clock clock) {
    this.judge = judge;
    this.clock = clock;
    this.format =
        switch (announced.format()) {
          case NDJSON -> new JsonLines(unknown);
          case CSV ->
              new CsvLines(
                  new CsvHeader(Objects.requireNonNull(announced.columns(), "columns")), unknown);
        };
  }

  List<JudgedRow> judge(TextChunk chunk) {
    var rows = new Rows(clock.instant());
    format.read(chunk, rows);
    return rows.judged;
  }

  UnknownFields unknown() {
    return unknown;
  }

  private final class Rows implements RowSink {

    private final List<JudgedRow> judged = new ArrayList<>();
    private final Instant now;

    Rows(Instant now) {
      this.now = now;
    }

    @Override
    public void row(int line, RawRow row) {
      judged.add(judge.judge(row, line, now));
    }

    @Override
    public void broken(int line) {
      judged.add(new RejectedRow(line, null, List.of(new RowViolation("", RowCode.NOT_AN_OBJECT))));
    }
  }
}
