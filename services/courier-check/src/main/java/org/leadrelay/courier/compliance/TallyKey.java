package org.leadrelay.courier.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import org.leadrelay.courier.waybill.AcceptedRow;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What parcels are counted by, in the order of lists.
 *
 * @param day of acceptance, in +08:00
 * @param courier the company's code
 * @param outlet its number with the courier
 * @param region where the sender is: the division of today
 */
public record TallyKey(LocalDate day, String courier, String outlet, Jurisdiction region)
    implements Comparable<TallyKey> {

  private static final Comparator<TallyKey> ORDER =
      Comparator.comparing(TallyKey::day)
          .thenComparing(TallyKey::courier)
          .thenComparing(TallyKey::outlet)
          .thenComparing(TallyKey::region);

  private static final String BORDER = "\n";

  static TallyKey of(AcceptedRow row) {
    return new TallyKey(row.day(), row.courier(), row.outlet(), row.senderRegion());
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException or DateTimeException for any other text
   */
  public static TallyKey parse(String text) {
    var parts = text.split(BORDER, -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("not a key");
    }
    return new TallyKey(LocalDate.parse(parts[0]), parts[1], parts[2], Jurisdiction.of(parts[3]));
  }

  @Override
  public int compareTo(TallyKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return String.join(BORDER, day.toString(), courier, outlet, region.code());
  }
}
