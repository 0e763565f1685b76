package org.leadrelay.courier.waybill;

import java.time.Instant;
import org.leadrelay.sealing.BlindIndex;

/**
 * Judges the rows of one upload. All that is wrong with a row is told, not only the first thing.
 * Not for use by several threads.
 */
public final class RowJudge {

  private static final int LONGEST_STAFF_ID = 32;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_CONTENTS = 100;
  private static final int LONGEST_MACHINE_ID = 64;
  private static final int HEAVIEST = 1_000_000;

  private final String courier;
  private final FieldRules fields;
  private final FindingRules findings;
  private final TokenMaking tokens;

  /**
   * A judge of one courier's rows.
   *
   * @param standing what the courier has registered when the upload begins
   */
  public RowJudge(
      String courier, Standing standing, Regions regions, ContentsWords words, BlindIndex index) {
    this.courier = courier;
    this.fields = new FieldRules(NumberForms.of(courier), standing, regions);
    this.findings = new FindingRules(words, standing, regions);
    this.tokens = new TokenMaking(index);
  }

  /**
   * Judges a row.
   *
   * @param line its first line in the file, from 1
   * @param now against which times and dates of birth are held
   */
  public JudgedRow judge(RawRow raw, int line, Instant now) {
    var row = new RowReading(raw);
    var number = fields.number(row);
    var at = fields.acceptedAt(row, now);
    var day = at == null ? null : AcceptanceTime.day(at);
    var outlet = fields.outlet(row);
    var staff = row.required(Field.STAFF_ID, LONGEST_STAFF_ID);
    var senderName = fields.senderName(row);
    var id = fields.id(row, AcceptanceTime.day(now));
    var agreement = fields.agreement(row, day);
    if (agreement == null
        && row.missing(Field.SENDER_ID_TYPE)
        && row.missing(Field.SENDER_ID_NUMBER)) {
      row.fault(Field.SENDER_ID_NUMBER, RowCode.MISSING_FIELD);
    }
    var senderPhone = fields.phone(row, Field.SENDER_PHONE);
    var senderRegion = fields.region(row, Field.SENDER_REGION);
    var senderAddress = row.required(Field.SENDER_ADDRESS, LONGEST_TEXT);
    var recipientName = row.required(Field.RECIPIENT_NAME, LONGEST_TEXT);
    var recipientPhone = fields.phone(row, Field.RECIPIENT_PHONE);
    var recipientRegion = fields.region(row, Field.RECIPIENT_REGION);
    var recipientAddress = row.required(Field.RECIPIENT_ADDRESS, LONGEST_TEXT);
    var contents = row.required(Field.CONTENTS, LONGEST_CONTENTS);
    int weight = row.whole(Field.WEIGHT_GRAMS, HEAVIEST, RowCode.WEIGHT);
    boolean verified = row.flag(Field.REAL_NAME_VERIFIED);
    boolean opened = row.flag(Field.OPENED);
    boolean xrayed = row.flag(Field.XRAYED);
    var machine = xrayed ? row.required(Field.XRAY_MACHINE_ID, LONGEST_MACHINE_ID) : null;
    if (!row.isSound() || at == null || day == null) {
      return row.rejected(line);
    }
    var checks = new FindingRules.Checks(verified, agreement != null, opened, xrayed);
    return new AcceptedRow(
        line,
        courier,
        number,
        at,
        day,
        outlet,
        staff,
        senderRegion,
        recipientRegion,
        contents,
        weight,
        verified,
        opened,
        xrayed,
        machine,
        agreement,
        new Party(senderName, senderPhone.written(), raw.text(Field.SENDER_REGION), senderAddress),
        id,
        new Party(
            recipientName,
            recipientPhone.written(),
            raw.text(Field.RECIPIENT_REGION),
            recipientAddress),
        findings.of(checks, contents, outlet, id),
        tokens.of(id, senderPhone, recipientPhone));
  }
}
