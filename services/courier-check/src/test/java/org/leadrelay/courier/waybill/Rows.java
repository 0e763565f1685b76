package org.leadrelay.courier.waybill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.leadrelay.courier.waybill.RawRow.Kind;
import org.leadrelay.courier.waybill.Standing.Validity;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Rotation;
import org.leadrelay.sealing.Token;

/** A right row of synthetic values, and its judge. */
public final class Rows {

  public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  public static final String RESIDENT = "880101199001011235";

  static final Standing STANDING =
      new Standing(
          Map.of("N-001", false, "N-002", true),
          Map.of(
              "A-1", new Validity(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
              "A-0", new Validity(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 11, 22))));

  private Rows() {}

  /** Equal values have equal tokens, and no others. */
  public static BlindIndex index() {
    return new BlindIndex() {
      @Override
      public Token current(IdentifierType type, String normalised) {
        var bytes = (type + "|" + normalised).getBytes(UTF_8);
        return Token.of(
            1,
            Arrays.copyOf(
                UUID.nameUUIDFromBytes(bytes).toString().replace("-", "").getBytes(UTF_8),
                Token.SIZE));
      }

      @Override
      public List<Token> live(IdentifierType type, String normalised) {
        return List.of(current(type, normalised));
      }

      @Override
      public Rotation rotation() {
        return new Rotation(1, new TreeSet<>(List.of(1)));
      }
    };
  }

  public static RowJudge judge(String courier) {
    return judge(courier, STANDING);
  }

  public static RowJudge judge(String courier, Standing standing) {
    return new RowJudge(
        courier,
        standing,
        new Regions(Jurisdictions.withDemoRegion()),
        ContentsWords.standard(),
        index());
  }

  /** A row to which no rule objects. */
  public static RawRow right() {
    var row = new RawRow();
    text(row, Field.WAYBILL_NO, "DMO000000000001");
    text(row, Field.ACCEPTED_AT, "2026-11-23T09:00:00+08:00");
    text(row, Field.OUTLET, "N-001");
    text(row, Field.STAFF_ID, "S-0042");
    text(row, Field.SENDER_NAME, "测试甲");
    text(row, Field.SENDER_ID_TYPE, "RESIDENT_ID");
    text(row, Field.SENDER_ID_NUMBER, RESIDENT);
    text(row, Field.SENDER_PHONE, "15400000001");
    text(row, Field.SENDER_REGION, "880101");
    text(row, Field.SENDER_ADDRESS, "演示大道 1 号");
    text(row, Field.RECIPIENT_NAME, "测试乙");
    text(row, Field.RECIPIENT_PHONE, "15400000002");
    text(row, Field.RECIPIENT_REGION, "880201");
    text(row, Field.RECIPIENT_ADDRESS, "演示大道 2 号");
    text(row, Field.CONTENTS, "图书");
    row.set(Field.WEIGHT_GRAMS, Kind.NUMBER, "800");
    row.set(Field.REAL_NAME_VERIFIED, Kind.TRUE);
    row.set(Field.OPENED, Kind.TRUE);
    row.set(Field.XRAYED, Kind.TRUE);
    text(row, Field.XRAY_MACHINE_ID, "X-1");
    return row;
  }

  static RawRow with(Field field, String text) {
    var row = right();
    text(row, field, text);
    return row;
  }

  static RawRow with(Field field, Kind kind) {
    var row = right();
    row.set(field, kind);
    return row;
  }

  static void text(RawRow row, Field field, String text) {
    row.set(field, Kind.TEXT, text);
  }

  static JudgedRow judged(RawRow row) {
    return judge("DMO").judge(row, 1, NOW);
  }
}
