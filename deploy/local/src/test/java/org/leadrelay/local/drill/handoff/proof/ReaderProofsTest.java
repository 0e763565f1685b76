package org.leadrelay.local.drill.handoff.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.local.drill.handoff.proof.Planted.sighting;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.local.drill.proof.Sighting;

class ReaderProofsTest {
  private final Planted planted = new Planted();

  @Test
  void readersWhoSawTheirMailAndNothingElseAreContent() {
    assertThat(readers()).isEmpty();
    assertThat(kafka()).isEmpty();
  }

  @Test
  void anEventThatAFeedNeverShowedIsFound() {
    planted.shanghai.remove(1);

    assertThat(readers()).containsExactly("feed of 310000: lost: " + sighting(2));
  }

  @Test
  void anEventThatAStreamNeverShowedIsFound() {
    planted.suzhou.removeFirst();

    assertThat(readers()).containsExactly("stream of 320500: lost: " + sighting(1));
  }

  @Test
  void anEventThatASuperiorNeverSawIsFound() {
    planted.jiangsu.removeLast();

    assertThat(readers()).containsExactly("feed of 320000, subtree: lost: " + sighting(3));
  }

  @Test
  void anEventThatAStreamShowedTwiceIsFound() {
    planted.suzhou.add(sighting(3));

    assertThat(readers()).containsExactly("stream of 320500: doubled: " + sighting(3));
  }

  @Test
  void twoEventsThatChangedPlacesAreFound() {
    planted.shanghai.add(planted.shanghai.remove(1));

    assertThat(readers())
        .containsExactly(
            "feed of 310000: out of order: %s behind %s".formatted(sighting(2), sighting(3)));
  }

  @Test
  void aReceiptIsNoMailForTheOneWhoGaveIt() {
    planted.suzhou.add(1, sighting(2));

    assertThat(readers()).containsExactly("stream of 320500: stray: " + sighting(2));
  }

  @Test
  void anEventUnderTheIdOfAnotherHandoffIsAStray() {
    var other = new Sighting(Planted.event(2), new UUID(0, 9), 2);
    planted.shanghai.set(1, other);

    assertThat(readers()).containsExactly("feed of 310000: stray: " + other);
  }

  @Test
  void kafkaMayBringABatchAgain() {
    planted.kafka.addAll(List.of(sighting(2), sighting(3)));

    assertThat(kafka()).isEmpty();
    var evidence = planted.evidence();
    assertThat(KafkaHasAll.repeats(evidence, evidence.published().getFirst())).isEqualTo(2);
  }

  @Test
  void anEventThatKafkaLostIsFound() {
    planted.kafka.remove(1);

    assertThat(kafka()).containsExactly("consumer: lost: " + sighting(2));
  }

  @Test
  void anEventThatKafkaInventedIsFound() {
    planted.kafka.add(sighting(4));

    assertThat(kafka()).containsExactly("consumer: stray: " + sighting(4));
  }

  @Test
  void aNewEventBehindALaterOneIsFoundOnKafka() {
    planted.kafka.add(1, planted.kafka.removeLast());

    assertThat(kafka())
        .containsExactly(
            "consumer: out of order: %s behind %s".formatted(sighting(2), sighting(3)));
  }

  private List<String> readers() {
    return new ReadersSawAll(Jurisdictions.national()).findings(planted.evidence()).toList();
  }

  private List<String> kafka() {
    return new KafkaHasAll().findings(planted.evidence()).toList();
  }
}
