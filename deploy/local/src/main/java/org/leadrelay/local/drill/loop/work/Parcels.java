package org.leadrelay.local.drill.loop.work;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.courier.SyntheticWaybill;
import org.leadrelay.local.drill.loop.work.WatchedPhones.Watched;

/**
 * The rows of an upload; one sender is watched for.
 *
 * @param batch its name
 * @param numbers of the waybills
 * @param rows as NDJSON
 */
record Parcels(String batch, List<String> numbers, String rows) {
  private static final int COUNT = 50;
  private static final long DIGITS = 1_000_000_000_000L;

  static Parcels draw(String batch, Watched watched, RandomGenerator random) {
    var acceptedAt = SyntheticWaybill.written(Instant.now().minus(5, ChronoUnit.MINUTES));
    long first = random.nextLong(DIGITS - COUNT);
    int hit = random.nextInt(COUNT);
    var numbers = new ArrayList<String>();
    var rows = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      var waybill =
          new SyntheticWaybill(
              SyntheticOutlet.COURIER, first + i, acceptedAt, SyntheticOutlet.CODE);
      numbers.add(waybill.waybillNo());
      rows.append(i == hit ? waybill.line(watched.phone(), random) : waybill.line(random))
          .append('\n');
    }
    return new Parcels(batch, List.copyOf(numbers), rows.toString());
  }
}
