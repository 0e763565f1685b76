package org.leadrelay.courier.waybill.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.IdDocument;
import org.leadrelay.courier.waybill.IdType;
import org.leadrelay.courier.waybill.Party;

/**
 * All that a row says besides its courier and number, as the bytes that are sealed. Rows that say
 * the same have the same bytes, however they were written; new releases only add fields at the end.
 *
 * <p>A byte of version; seconds and nanoseconds of acceptance, weight and flags; then texts, each
 * after its length in bytes as two, with 0xFFFF for none.
 */
record RowContent(
    Instant acceptedAt,
    int weightGrams,
    boolean realNameVerified,
    boolean opened,
    boolean xrayed,
    String outlet,
    String staff,
    String contents,
    @Nullable String xrayMachine,
    @Nullable String agreement,
    Party sender,
    @Nullable IdDocument id,
    Party recipient) {

  private static final byte VERSION = 1;
  private static final int HEAD = 1 + 8 + 4 + 4 + 1;
  private static final int NONE = 0xFFFF;
  private static final int VERIFIED = 1;
  private static final int OPENED = 2;
  private static final int XRAYED = 4;

  static RowContent of(AcceptedRow row) {
    return new RowContent(
        row.acceptedAt(),
        row.weightGrams(),
        row.realNameVerified(),
        row.opened(),
        row.xrayed(),
        row.outlet(),
        row.staff(),
        row.contents(),
        row.xrayMachine(),
        row.agreement(),
        row.sender(),
        row.id(),
        row.recipient());
  }

  static boolean same(AcceptedRow one, AcceptedRow other) {
    return Arrays.equals(of(one).bytes(), of(other).bytes());
  }

  byte[] bytes() {
    var texts = texts();
    int size = HEAD;
    var encoded = new byte[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      var text = texts[i];
      if (text != null) {
        encoded[i] = text.getBytes(UTF_8);
        size += encoded[i].length;
      }
      size += 2;
    }
    var out = ByteBuffer.allocate(size);
    out.put(VERSION);
    out.putLong(acceptedAt.getEpochSecond()).putInt(acceptedAt.getNano()).putInt(weightGrams);
    out.put(flags());
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] == null) {
        out.putShort((short) NONE);
      } else {
        out.putShort((short) encoded[i].length).put(encoded[i]);
      }
    }
    return out.array();
  }

  static RowContent read(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    if (in.get() != VERSION) {
      throw new IllegalStateException("a row of a version that this release does not know");
    }
    var at = Instant.ofEpochSecond(in.getLong(), in.getInt());
    int weight = in.getInt();
    int flags = in.get();
    var texts = new ArrayList<@Nullable String>();
    while (in.hasRemaining()) {
      texts.add(text(in));
    }
    return new Texts(texts).content(at, weight, flags);
  }

  private static @Nullable String text(ByteBuffer in) {
    int length = in.getShort() & NONE;
    if (length == NONE) {
      return null;
    }
    var bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }

  private byte flags() {
    return (byte)
        ((realNameVerified ? VERIFIED : 0) | (opened ? OPENED : 0) | (xrayed ? XRAYED : 0));
  }

  private @Nullable String[] texts() {
    return new @Nullable String[] {
      outlet,
      staff,
      contents,
      xrayMachine,
      agreement,
      id == null ? null : id.type().name(),
      id == null ? null : id.number(),
      sender.name(),
      sender.phone(),
      sender.region(),
      sender.address(),
      recipient.name(),
      recipient.phone(),
      recipient.region(),
      recipient.address()
    };
  }

  @Override
  public String toString() {
    return "a row's content";
  }

  /** The texts in the order in which they were written. */
  private record Texts(List<@Nullable String> all) {

    RowContent content(Instant at, int weight, int flags) {
      var idType = all.get(5);
      return new RowContent(
          at,
          weight,
          (flags & VERIFIED) != 0,
          (flags & OPENED) != 0,
          (flags & XRAYED) != 0,
          sure(0),
          sure(1),
          sure(2),
          all.get(3),
          all.get(4),
          party(7),
          idType == null ? null : new IdDocument(IdType.valueOf(idType), sure(6)),
          party(11));
    }

    private Party party(int from) {
      return new Party(sure(from), sure(from + 1), sure(from + 2), sure(from + 3));
    }

    private String sure(int place) {
      var text = all.get(place);
      if (text == null) {
        throw new IllegalStateException("a row without its text " + place);
      }
      return text;
    }
  }
}
