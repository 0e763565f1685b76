package org.leadrelay.courier.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.IdDocument;
import org.leadrelay.courier.waybill.IdType;
import org.leadrelay.courier.waybill.Party;
import org.leadrelay.courier.waybill.RowTokens;
import org.leadrelay.courier.waybill.ValueToken;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Token;
import org.leadrelay.testkit.Synth;

/** Rows of parcels that nobody sent. */
public final class Parcels {

  public static final Token SENDER_ID = token(1);
  public static final Token SENDER_PHONE = token(2);
  public static final Token RECIPIENT_PHONE = token(3);

  private static final Synth SYNTH = Synth.seeded(88);

  private Parcels() {}

  /** A parcel with an ID, from the fictive region. */
  public static AcceptedRow row() {
    return row(SYNTH.waybill(), new RowTokens(id(SENDER_ID), phone(SENDER_PHONE), recipient()));
  }

  /** One that was sent under an agreement, without any ID. */
  public static AcceptedRow underAgreement() {
    return row(SYNTH.waybill(), new RowTokens(null, phone(SENDER_PHONE), recipient()));
  }

  /** One that somebody sends to himself. */
  public static AcceptedRow toOneself() {
    return row(
        SYNTH.waybill(), new RowTokens(id(SENDER_ID), phone(SENDER_PHONE), phone(SENDER_PHONE)));
  }

  private static AcceptedRow row(String waybillNo, RowTokens tokens) {
    var phone = SYNTH.mobile();
    var own = tokens.recipientPhone().equals(tokens.senderPhone());
    return new AcceptedRow(
        1,
        "DMO",
        waybillNo,
        Instant.parse("2026-11-23T02:00:00Z"),
        LocalDate.of(2026, 11, 23),
        "D-1",
        "S-1",
        Jurisdiction.of("880101"),
        Jurisdiction.of("880201"),
        "茶叶，联系 " + phone,
        1_000,
        true,
        true,
        true,
        "X-1",
        tokens.senderId() == null ? "A-1" : null,
        new Party("测试甲", phone, "880101", "演示路 1 号"),
        tokens.senderId() == null ? null : new IdDocument(IdType.RESIDENT_ID, SYNTH.residentId()),
        new Party("测试乙", own ? phone : SYNTH.mobile(), "880201", "演示路 2 号"),
        Set.of(),
        tokens);
  }

  /** The watchlist's name of a token. */
  public static WatchToken watched(Token token) {
    return WatchToken.ofHex(token.hex());
  }

  private static ValueToken id(Token token) {
    return new ValueToken(IdentifierType.RESIDENT_ID, token);
  }

  private static ValueToken phone(Token token) {
    return new ValueToken(IdentifierType.MOBILE, token);
  }

  private static ValueToken recipient() {
    return phone(RECIPIENT_PHONE);
  }

  private static Token token(int n) {
    return new Token(1, new UUID(n, n).toString().replace("-", ""));
  }
}
