package org.leadrelay.courier.waybill.storage;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Finding;
import org.leadrelay.courier.waybill.ValueToken;

/** An accepted row as the columns of its table. */
final class WaybillRow {

  /** The columns in the order of {@link #write}. */
  static final String COLUMNS =
      """
       (day, courier, waybill_no, batch, line, accepted_at, outlet, sender_region, recipient_region,
        weight_grams, checks, findings, agreement, token_version, sender_id, sender_phone,
        recipient_phone, sealed) from stdin (format binary)
      """;

  private static final int COUNT = 18;
  private static final int VERIFIED = 1;
  private static final int OPENED = 2;
  private static final int XRAYED = 4;

  private WaybillRow() {}

  static void write(CopyRows out, UUID batch, AcceptedRow row, byte[] sealed) throws SQLException {
    var tokens = row.tokens();
    out.row(COUNT);
    out.date(row.day());
    out.text(row.courier());
    out.text(row.waybillNo());
    out.uuid(batch);
    out.integer(row.line());
    out.time(row.acceptedAt());
    out.text(row.outlet());
    out.text(row.senderRegion().code());
    out.text(row.recipientRegion().code());
    out.integer(row.weightGrams());
    out.small(checks(row));
    out.small(bits(row.findings()));
    out.text(row.agreement());
    out.small(tokens.senderPhone().token().keyVersion());
    out.bytes(bytes(tokens.senderId()));
    out.bytes(bytes(tokens.senderPhone()));
    out.bytes(bytes(tokens.recipientPhone()));
    out.bytes(sealed);
  }

  private static byte @Nullable [] bytes(@Nullable ValueToken token) {
    return token == null ? null : token.token().bytes();
  }

  private static int checks(AcceptedRow row) {
    return (row.realNameVerified() ? VERIFIED : 0)
        | (row.opened() ? OPENED : 0)
        | (row.xrayed() ? XRAYED : 0);
  }

  /** One bit for each finding; the numbers are in the table's comment and never change. */
  private static int bits(Set<Finding> findings) {
    int bits = 0;
    for (var finding : findings) {
      bits |=
          switch (finding) {
            case REAL_NAME_NOT_VERIFIED -> 1;
            case NOT_OPENED -> 2;
            case NOT_XRAYED -> 4;
            case CONTENTS_VAGUE -> 8;
            case CONTENTS_PROHIBITED -> 16;
            case ID_REGION_UNKNOWN -> 32;
            case OUTLET_SUSPENDED -> 64;
          };
    }
    return bits;
  }
}
