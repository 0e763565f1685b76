package org.leadrelay.local.drill.loop.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence.Stock;
import org.leadrelay.local.drill.proof.Proof;

/** Each thing is there as often as somebody was told of it, and none of which nobody was told. */
public final class EachOnce implements Proof<LoopEvidence> {

  @Override
  public String name() {
    return "each once";
  }

  @Override
  public Stream<String> findings(LoopEvidence evidence) {
    return evidence.stocks().stream()
        .flatMap(stock -> faults(stock).map(fault -> stock.thing().words() + " " + fault));
  }

  private static Stream<String> faults(Stock stock) {
    var told = counts(stock.told());
    var found = counts(stock.found());
    return Stream.concat(told.keySet().stream(), found.keySet().stream())
        .distinct()
        .sorted()
        .flatMap(key ->
            fault(told.getOrDefault(key, 0L), found.getOrDefault(key, 0L))
                .map(fault -> fault + ": " + key));
  }

  private static Stream<String> fault(long told, long found) {
    if (told == found) {
      return Stream.empty();
    }
    if (found < told) {
      return Stream.of("lost");
    }
    return Stream.of(told == 0 ? "that nobody was told of" : "doubled");
  }

  private static Map<String, Long> counts(List<String> keys) {
    return keys.stream().collect(groupingBy(Function.identity(), counting()));
  }
}
