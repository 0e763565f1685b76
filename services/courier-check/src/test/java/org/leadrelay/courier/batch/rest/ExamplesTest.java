package org.leadrelay.courier.batch.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.batch.FoundRow;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Field;
import org.leadrelay.courier.waybill.Finding;
import org.leadrelay.courier.waybill.JudgedRow;
import org.leadrelay.courier.waybill.RawRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.courier.waybill.RowCode;
import org.leadrelay.courier.waybill.RowViolation;
import org.leadrelay.courier.waybill.Rows;
import org.leadrelay.courier.waybill.text.JsonLines;
import org.leadrelay.courier.waybill.text.RowSink;
import org.leadrelay.courier.waybill.text.TextChunk;
import org.leadrelay.courier.waybill.text.UnknownFields;
import org.leadrelay.problem.Language;

/** What the API's document shows is what the service takes and answers. */
class ExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void noRuleObjectsToTheRow() {
    var judged = new ArrayList<JudgedRow>();
    var unknown = new UnknownFields();
    var judge = Rows.judge("DMO");
    var sink =
        new RowSink() {
          @Override
          public void row(int line, RawRow row) {
            judged.add(judge.judge(row, line, Rows.NOW));
          }

          @Override
          public void broken(int line) {
            throw new AssertionError("no object at line " + line);
          }
        };
    var text = Examples.ROW.getBytes(UTF_8);
    new JsonLines(unknown).read(new TextChunk(text, 0, text.length, 1), sink);
    assertThat(judged)
        .singleElement()
        .isInstanceOfSatisfying(AcceptedRow.class, row -> assertThat(row.findings()).isEmpty());
    assertThat(unknown.take()).isEmpty();
  }

  @Test
  void theRejectionIsOneThatCanBeAnswered() throws IOException {
    var broken = new RowViolation(Field.SENDER_ID_NUMBER.label(), RowCode.ID_CHECKSUM);
    var note =
        RowNote.Rejection.of(
            new RejectedRow(17, "DMO000000000017", List.of(broken)), Language.CHINESE);
    assertThat(JSON.readTree(Examples.REJECTION)).isEqualTo(JSON.valueToTree(note));
    assertThat(Examples.REJECTION_CSV).isEqualTo(csv(RowNote.Rejection.HEADER, note));
  }

  @Test
  void theFindingIsOneThatCanBeAnswered() throws IOException {
    var found = new FoundRow(18, "DMO000000000018", Set.of(Finding.CONTENTS_VAGUE));
    var note = RowNote.Found.of(found, Language.CHINESE);
    assertThat(JSON.readTree(Examples.FOUND)).isEqualTo(JSON.valueToTree(note));
    assertThat(Examples.FOUND_CSV).isEqualTo(csv(RowNote.Found.HEADER, note));
  }

  private static String csv(String[] header, RowNote note) {
    return String.join(",", header) + "\n" + String.join(",", note.cells().getFirst()) + "\n";
  }
}
