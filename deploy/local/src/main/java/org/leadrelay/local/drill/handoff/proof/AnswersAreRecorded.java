package org.leadrelay.local.drill.handoff.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.proof.Proof;

/** Each transition that a client was told is recorded once, and no other is. */
public final class AnswersAreRecorded implements Proof<Evidence> {

  private record Move(UUID handoff, int version, String told) {

    @Override
    public String toString() {
      return "%s, version %d of %s".formatted(told, version, handoff);
    }
  }

  @Override
  public String name() {
    return "answers are recorded";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    var claimed =
        evidence.claims().stream()
            .collect(
                groupingBy(
                    claim -> new Move(claim.handoff(), claim.version(), claim.told()), counting()));
    var recorded =
        evidence.recorded().stream()
            .filter(event -> !event.receipt())
            .collect(groupingBy(AnswersAreRecorded::move, counting()));
    return Stream.of(
            lacking(claimed, recorded).map(move -> "lost: " + move),
            lacking(recorded, claimed).map(move -> "nobody was told: " + move),
            moreThanOnce(claimed).map(move -> "told twice: " + move),
            moreThanOnce(recorded).map(move -> "doubled: " + move))
        .flatMap(found -> found);
  }

  private static Move move(Recorded event) {
    return new Move(event.handoff(), event.version(), event.told());
  }

  private static Stream<Move> lacking(Map<Move, Long> these, Map<Move, Long> there) {
    return these.keySet().stream().filter(move -> !there.containsKey(move));
  }

  private static Stream<Move> moreThanOnce(Map<Move, Long> counts) {
    return counts.entrySet().stream().filter(each -> each.getValue() > 1).map(Map.Entry::getKey);
  }
}
