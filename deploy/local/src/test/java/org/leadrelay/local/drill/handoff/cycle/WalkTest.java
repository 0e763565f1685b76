package org.leadrelay.local.drill.handoff.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final List<String> BUREAUS = List.of("310000", "320000", "330000", "440000");

  @Test
  void theSameSeedDrawsTheSameWalk() {
    assertThat(walk(7)).isEqualTo(walk(7));
    assertThat(IntStream.range(0, 50).mapToObj(WalkTest::walk).distinct().count())
        .isGreaterThan(20);
  }

  @Test
  void everyMoveOfAHandoffIsDrawnSometime() {
    var verbs = new HashSet<Verb>();
    moves().forEach(move -> verbs.add(move.verb()));

    assertThat(verbs).containsExactlyInAnyOrder(Verb.values());
  }

  @Test
  void whoGaveItBackIsNotConcernedByTheWithdrawalThatFollows() {
    for (int seed = 0; seed < 500; seed++) {
      var steps = walk(seed);
      if (steps.size() > 1
          && steps.get(steps.size() - 2) instanceof Step.Move(var first, _, _, _)
          && steps.getLast() instanceof Step.Move(var last, _, _, var parties)
          && first == Verb.RETURN
          && last == Verb.WITHDRAW) {
        assertThat(parties).containsExactly("310000");
      }
    }
  }

  @Test
  void theArbiterIsConcernedFromTheDisputeToItsDecision() {
    var concerned = EnumSet.noneOf(Verb.class);
    moves().stream()
        .filter(move -> move.parties().contains("000000"))
        .forEach(move -> concerned.add(move.verb()));

    assertThat(concerned)
        .containsExactlyInAnyOrder(Verb.DISPUTE, Verb.DESIGNATE, Verb.DISMISS, Verb.WITHDRAW);
  }

  private static List<Step.Move> moves() {
    return IntStream.range(0, 500)
        .mapToObj(WalkTest::walk)
        .flatMap(List::stream)
        .filter(Step.Move.class::isInstance)
        .map(Step.Move.class::cast)
        .toList();
  }

  private static List<Step> walk(int seed) {
    return new Walk(new SplittableRandom(seed), BUREAUS, "310000", "320000").steps();
  }
}
