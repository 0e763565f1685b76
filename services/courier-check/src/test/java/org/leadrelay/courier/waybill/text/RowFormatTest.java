package org.leadrelay.courier.waybill.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.RawRow;
import org.leadrelay.courier.waybill.RejectedRow;
import org.leadrelay.courier.waybill.RowCode;
import org.leadrelay.courier.waybill.RowViolation;
import org.leadrelay.courier.waybill.Rows;

class RowFormatTest {

  private static final String JSON =
      """
      {"waybillNo": "DMO000000000001", "acceptedAt": "2026-11-23T09:00:00+08:00", "outlet": "N-001", \
      "staffId": "S-1", "sender": {"name": "测试甲", "idType": "RESIDENT_ID", "idNumber": "%1$s", \
      "phone": "15400000001", "region": "880101", "address": "演示大道 1 号"}, "recipient": {"name": "测试乙", \
      "phone": "15400000002", "region": "880201", "address": "演示大道 2 号"}, "contents": "图书", \
      "weightGrams": 800.0, "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}\
      """
          .formatted(Rows.RESIDENT);

  private static final String HEADER =
      "waybillNo,acceptedAt,outlet,staffId,sender.name,sender.idType,sender.idNumber,sender.phone,"
          + "sender.region,sender.address,recipient.name,recipient.phone,recipient.region,"
          + "recipient.address,contents,weightGrams,realNameVerified,opened,xrayed,xrayMachineId,colour";

  private static final String CSV =
      "DMO000000000001,2026-11-23T09:00:00+08:00,N-001,S-1,测试甲,RESIDENT_ID,"
          + Rows.RESIDENT
          + ",15400000001,880101,演示大道 1 号,测试乙,15400000002,880201,\"演示大道\n2 号\",图书,800,"
          + "true,true,true,X-1,red";

  private final UnknownFields unknown = new UnknownFields();
  private final List<Object> rows = new ArrayList<>();

  @Test
  void aLineIsARow() {
    json(JSON + "\r\n\n \t\n" + JSON);
    assertThat(rows).extracting("line").containsExactly(7, 10);
    assertThat(rows).allMatch(AcceptedRow.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "{", "{} {}", "{\"a\"}", "\"x\"", "{\"waybillNo\": }"})
  void aLineThatIsNoObjectIsNone(String line) {
    json(line + "\n" + JSON);
    assertThat(rows.getFirst()).isEqualTo(7);
    assertThat(rows.get(1)).isInstanceOf(AcceptedRow.class);
  }

  @Test
  void aRowHoldsNothingOfTheRowBefore() {
    json(JSON + "\n{\"waybillNo\": \"DMO000000000002\", \"sender\": null, \"recipient\": 7}");
    assertThat(((RejectedRow) rows.get(1)).violations())
        .contains(
            new RowViolation("sender.name", RowCode.MISSING_FIELD),
            new RowViolation("recipient.phone", RowCode.MISSING_FIELD))
        .hasSize(17);
  }

  @Test
  void unknownFieldsAreCountedAndValuesInTheirPlaceNotKept() {
    json(
        JSON.replace("\"phone\"", "\"fone\": 1, \"phone\"")
            + "\n{\"wieght\": {\"a\": []}, \"15400000001\": 1}");
    assertThat(rows.getFirst()).isInstanceOf(AcceptedRow.class);
    assertThat(unknown.take())
        .isEqualTo(
            Map.of("sender.fone", 1L, "recipient.fone", 1L, "wieght", 1L, UnknownFields.OTHER, 1L));
  }

  @Test
  void halfACharacterIsNoTextAndAWholeOneIs() {
    json(JSON.replace("图书", "\\ud83d\\udcda") + "\n" + JSON.replace("图书", "书\\ud83d"));
    assertThat(((AcceptedRow) rows.getFirst()).contents()).isEqualTo("\ud83d\udcda");
    assertThat(((RejectedRow) rows.get(1)).violations())
        .containsExactly(new RowViolation("contents", RowCode.WRONG_TYPE));
  }

  @Test
  void anObjectWithinAnObjectWithoutEndIsNoRow() {
    json("{\"a\": ".repeat(5000));
    assertThat(rows).containsExactly(7);
  }

  @Test
  void cellsAreARowAndMayHaveLineEnds() {
    csv(HEADER, CSV + "\n\n" + CSV.replace("true,true,true", "true,yes,true"));
    assertThat(((AcceptedRow) rows.getFirst()).recipient().address()).isEqualTo("演示大道\n2 号");
    assertThat(((RejectedRow) rows.get(1)).violations())
        .containsExactly(new RowViolation("opened", RowCode.WRONG_TYPE));
    assertThat(((RejectedRow) rows.get(1)).line()).isEqualTo(10);
    assertThat(unknown.take()).isEqualTo(Map.of("colour", 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12.5", "", "-1", "8OO", "1e3", "１２"})
  void aWeightOfLettersIsNone(String weight) {
    csv(HEADER, CSV.replace(",800,", "," + weight + ","));
    assertThat(rows.getFirst()).isInstanceOf(RejectedRow.class);
  }

  @Test
  void tooManyCellsAreNoRowAndMissingOnesAreMissing() {
    csv(HEADER, CSV + ",and more\nDMO000000000001");
    assertThat(rows.getFirst()).isEqualTo(7);
    assertThat(rows.get(1)).isInstanceOf(RejectedRow.class);
  }

  @Test
  void aHeaderHasANumberAndNoFieldTwice() {
    assertThat(CsvLines.header("\uFEFF waybillNo ,15400000001".getBytes(UTF_8)))
        .contains(new CsvHeader(List.of("waybillNo", UnknownFields.OTHER)));
    assertThat(CsvLines.header("outlet".getBytes(UTF_8))).isEmpty();
    assertThat(CsvLines.header("waybillNo,outlet,outlet".getBytes(UTF_8))).isEmpty();
    assertThat(CsvLines.header(new byte[0])).isEmpty();
  }

  private void json(String text) {
    read(new JsonLines(unknown), text);
  }

  private void csv(String header, String text) {
    read(new CsvLines(CsvLines.header(header.getBytes(UTF_8)).orElseThrow(), unknown), text);
  }

  private void read(RowFormat format, String text) {
    var bytes = text.getBytes(UTF_8);
    var judge = Rows.judge("DMO");
    format.read(
        new TextChunk(bytes, 0, bytes.length, 7),
        new RowSink() {
          @Override
          public void row(int line, RawRow row) {
            rows.add(judge.judge(row, line, Rows.NOW));
          }

          @Override
          public void broken(int line) {
            rows.add(line);
          }
        });
  }
}
