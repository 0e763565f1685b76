package org.leadrelay.local.drill.loop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence.Stock;
import org.leadrelay.local.drill.loop.evidence.LoopEvidence.Topic;
import org.leadrelay.local.drill.loop.evidence.Thing;
import org.leadrelay.local.drill.proof.Sighting;

/** Each fault is planted, and found. */
class LoopProofsTest {
  private static final UUID ALERT = new UUID(0, 1);

  @Test
  void whatIsThereAsOftenAsToldIsRight() {
    assertThat(once(List.of("a", "b", "b"), List.of("b", "a", "b"))).isEmpty();
    assertThat(once(List.of(), List.of())).isEmpty();
  }

  @Test
  void aLostThingIsFound() {
    assertThat(once(List.of("a", "b"), List.of("a"))).containsExactly("alert lost: b");
    assertThat(once(List.of("a", "a"), List.of("a"))).containsExactly("alert lost: a");
  }

  @Test
  void aDoubledThingIsFound() {
    assertThat(once(List.of("a"), List.of("a", "a"))).containsExactly("alert doubled: a");
  }

  @Test
  void aThingOfWhichNobodyWasToldIsFound() {
    assertThat(once(List.of("a"), List.of("a", "x")))
        .containsExactly("alert that nobody was told of: x");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNBALANCED_MOVEMENT", "PARKED_EVENT"})
  void whatMustNeverBeIsAFinding(Thing thing) {
    assertThat(findings(new Stock(thing, List.of(), List.of("m")))).hasSize(1);
  }

  @Test
  void aTopicMayRepeatAnEventUnderItsId() {
    var due = List.of(sighting(1), sighting(2));

    assertThat(topic(due, due)).isEmpty();
    assertThat(topic(due, List.of(sighting(1), sighting(1), sighting(2)))).isEmpty();
  }

  @Test
  void anEventThatIsNotOnTheTopicIsFound() {
    assertThat(topic(List.of(sighting(1), sighting(2)), List.of(sighting(1))))
        .singleElement()
        .asString()
        .startsWith("alerts: lost");
  }

  @Test
  void anEventOutOfOrderIsFound() {
    var due = List.of(sighting(1), sighting(2));

    assertThat(topic(due, List.of(sighting(2), sighting(1))))
        .singleElement()
        .asString()
        .startsWith("alerts: out of order");
  }

  @Test
  void anEventThatNobodyRecordedIsFound() {
    assertThat(topic(List.of(sighting(1)), List.of(sighting(1), sighting(2))))
        .singleElement()
        .asString()
        .startsWith("alerts: stray");
  }

  private static List<String> once(List<String> told, List<String> found) {
    return findings(new Stock(Thing.ALERT, told, found));
  }

  private static List<String> findings(Stock stock) {
    return new EachOnce().findings(new LoopEvidence(List.of(stock), List.of())).toList();
  }

  private static List<String> topic(List<Sighting> due, List<Sighting> seen) {
    var evidence = new LoopEvidence(List.of(), List.of(new Topic("alerts", due, seen)));
    return new TopicsHaveAll().findings(evidence).toList();
  }

  private static Sighting sighting(int sequence) {
    return new Sighting(new UUID(1, sequence), ALERT, sequence);
  }
}
