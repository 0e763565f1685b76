package org.leadrelay.courier.batch.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadrelay.testkit.Synth;

/** Uploads of synthetic rows. */
public final class Lines {

  private final Synth synth;

  public Lines(long seed) {
    this.synth = Synth.seeded(seed);
  }

  /** A right row. */
  public String right(int number) {
    return row(number, 800, "2026-11-23T09:00:00+08:00");
  }

  public String row(int number, int weight, String at) {
    return """
    {"waybillNo": "DMO%012d", "acceptedAt": "%s", "outlet": "N-001", "staffId": "S-1", \
    "sender": {"name": "测试甲", "idType": "RESIDENT_ID", "idNumber": "%s", "phone": "%s", \
    "region": "880101", "address": "演示大道 %d 号"}, "recipient": {"name": "测试乙", "phone": "%s", \
    "region": "880201", "address": "演示大道 2 号"}, "contents": "图书", "weightGrams": %d, \
    "realNameVerified": true, "opened": true, "xrayed": true, "xrayMachineId": "X-1"}
    """
        .formatted(number, at, synth.residentId(), synth.mobile(), number, synth.mobile(), weight);
  }

  /** So many right rows, numbered from 0. */
  public byte[] rights(int count) {
    return IntStream.range(0, count)
        .mapToObj(this::right)
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  /** Right rows, copies, conflicts, wrong rows, other days and empty lines, as they fall. */
  public byte[] mixed(int count, RandomGenerator random) {
    var seen = new ArrayList<String>();
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      var line =
          switch (random.nextInt(9)) {
            case 0 -> seen.isEmpty() ? "\n" : seen.get(random.nextInt(seen.size()));
            case 1 -> row(random.nextInt(count), 1 + random.nextInt(3), "2026-11-23T09:00:00Z");
            case 2 -> right(i).replace("15", "x5");
            case 3 -> "no row\n";
            case 4 -> row(i, 800, "2026-11-22T09:00:00+08:00");
            case 5 -> right(i).replace("图书", "物品").replace("\"opened\": true", "\"opened\": false");
            default -> right(i);
          };
      seen.add(line);
      text.append(line);
    }
    return text.toString().getBytes(UTF_8);
  }
}
