package org.leadrelay.courier.compliance;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.courier.waybill.Party;
import org.leadrelay.courier.waybill.RowTokens;
import org.leadrelay.courier.waybill.ValueToken;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Token;

/** Rows that differ in what is counted. */
public final class Sent {

  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final ValueToken PHONE =
      new ValueToken(IdentifierType.MOBILE, new Token(1, "0".repeat(32)));
  private static final List<String> REGIONS = List.of("880101", "880102", "880201", "310101");

  private final Random random;

  public Sent(long seed) {
    random = new Random(seed);
  }

  /** So many rows, of two couriers in two days. */
  public List<AcceptedRow> rows(int count) {
    return IntStream.range(0, count).mapToObj(_ -> any()).toList();
  }

  private AcceptedRow any() {
    return row(
        new TallyKey(
            DAY.plusDays(random.nextInt(2)),
            random.nextBoolean() ? "DMO" : "OMD",
            "D-" + random.nextInt(3),
            Jurisdiction.of(REGIONS.get(random.nextInt(REGIONS.size())))),
        random.nextInt(4) == 0 ? "A-1" : null,
        random.nextInt(4) > 0,
        random.nextInt(5) > 0,
        random.nextInt(6) > 0);
  }

  static AcceptedRow row(
      TallyKey key, @Nullable String agreement, boolean verified, boolean opened, boolean xrayed) {
    var party = new Party("测试甲", "15412348000", key.region().code(), "演示路 1 号");
    return new AcceptedRow(
        1,
        key.courier(),
        UUID.randomUUID().toString(),
        key.day().atTime(4, 0).toInstant(ZoneOffset.UTC),
        key.day(),
        key.outlet(),
        "S-1",
        key.region(),
        key.region(),
        "茶叶",
        1_000,
        verified,
        opened,
        xrayed,
        null,
        agreement,
        party,
        null,
        party,
        Set.of(),
        new RowTokens(null, PHONE, PHONE));
  }

  /** The count that the tally must equal: each row looked at again. */
  public static Map<TallyKey, Tally> counted(List<AcceptedRow> rows) {
    var counted = new TreeMap<TallyKey, Tally>();
    for (var key : rows.stream().map(TallyKey::of).distinct().toList()) {
      var of = rows.stream().filter(row -> TallyKey.of(row).equals(key)).toList();
      counted.put(
          key,
          new Tally(
              of.size(),
              of.stream().filter(AcceptedRow::exempt).count(),
              of.stream().filter(row -> !row.exempt() && row.realNameVerified()).count(),
              of.stream().filter(AcceptedRow::opened).count(),
              of.stream().filter(AcceptedRow::xrayed).count()));
    }
    return counted;
  }

  /** What the use case hands to its port for a chunk of these rows. */
  public static Map<TallyKey, Tally> chunk(List<AcceptedRow> rows) {
    var added = new HashMap<TallyKey, Tally>();
    new CountParcels(new AddingOnly(added)).read(UUID.randomUUID(), rows);
    return added;
  }

  private record AddingOnly(Map<TallyKey, Tally> added) implements Tallies {
    @Override
    public void add(Map<TallyKey, Tally> more) {
      added.putAll(more);
    }

    @Override
    public Tally total(Question question) {
      throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public List<Line> lines(Question question, @Nullable TallyKey after, int limit) {
      throw new UnsupportedOperationException("nobody asks");
    }
  }
}
