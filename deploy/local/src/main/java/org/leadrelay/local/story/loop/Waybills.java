package org.leadrelay.local.story.loop;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.courier.SyntheticWaybill;

/** Ten thousand waybills of a courier that does not exist, with a few that are wrong. */
final class Waybills {
  static final int ROWS = 10_000;

  /** Rows without a phone, with a wrong check digit, and that are no rows: five of each. */
  static final int WRONG = 15;

  /** Rows that come twice. */
  static final int TWICE = 3;

  /** Right rows that say nothing of their contents, or were not X-rayed. */
  static final int FAULTY = 11;

  private static final int WATCHED = 4_711;
  private static final RandomGenerator DRAW = new SecureRandom();

  private final long first = DRAW.nextLong(1_000_000L) * 1_000_000L;
  private final String acceptedAt =
      SyntheticWaybill.written(Instant.now().minus(5, ChronoUnit.MINUTES));
  private final String outlet;
  private final String watchedPhone;

  /** Rows of an outlet; the sender of one has this phone. */
  Waybills(String outlet, String watchedPhone) {
    this.outlet = outlet;
    this.watchedPhone = watchedPhone;
  }

  /** As NDJSON. */
  String text() {
    var text = new StringBuilder(ROWS * 500);
    for (int n = 0; n < ROWS; n++) {
      text.append(line(n)).append('\n');
    }
    return text.toString();
  }

  private String line(int n) {
    return switch (n % 100 == 0 ? n / 100 : 0) {
      case 1, 2, 3, 4, 5 -> right(n).replaceFirst("\"phone\": \"\\d+\", ", "");
      case 11, 12, 13, 14, 15 -> right(n).replaceFirst("(\"idNumber\": \"\\d{16})..", "$1xx");
      case 21, 22, 23, 24, 25 -> "此行不是运单 " + n;
      case 31, 32, 33 -> right(n - 1);
      case 41, 42, 43, 44, 45, 46, 47 -> right(n).replace("图书", "物品");
      case 51, 52, 53, 54 -> right(n).replace("\"xrayed\": true", "\"xrayed\": false");
      default -> right(n);
    };
  }

  /** The same each time for the same number. */
  private String right(int n) {
    var random = new SplittableRandom(first + n);
    var waybill = new SyntheticWaybill(SyntheticOutlet.COURIER, first + n, acceptedAt, outlet);
    return n == WATCHED ? waybill.line(watchedPhone, random) : waybill.line(random);
  }
}
