package org.leadrelay.local.drill.loop.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * Everything that was gathered, at a time when nothing went on.
 *
 * @param stocks one for each kind of thing
 * @param topics what a consumer of committed records got that began now
 */
public record LoopEvidence(List<Stock> stocks, List<Topic> topics) {

  private static final Set<Thing> COUNTED =
      EnumSet.of(
          Thing.LEAD,
          Thing.HANDOFF_OF_LEAD,
          Thing.WAYBILL,
          Thing.ALERT,
          Thing.CANDIDATE,
          Thing.POSTING,
          Thing.MISMATCH_ALARM);

  public LoopEvidence {
    stocks = List.copyOf(stocks);
    topics = List.copyOf(topics);
  }

  /**
   * The things of one kind, by their keys; a key comes as often as the thing.
   *
   * @param told of which somebody was told
   * @param found which are there
   */
  public record Stock(Thing thing, List<String> told, List<String> found) {}

  /**
   * What a service has to publish on a topic, and what is there.
   *
   * @param due in the order in which it is recorded
   * @param seen in the order of each partition
   */
  public record Topic(String name, List<Sighting> due, List<Sighting> seen) {}

  /** In a few words: how much it is. */
  public String size() {
    return stocks.stream()
        .filter(stock -> COUNTED.contains(stock.thing()))
        .map(stock -> "%d × %s".formatted(stock.found().size(), stock.thing().words()))
        .collect(Collectors.joining(", "));
  }
}
