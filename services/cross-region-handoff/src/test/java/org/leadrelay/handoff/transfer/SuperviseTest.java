package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;
import static org.leadrelay.handoff.transfer.Story.STRANGER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 督办: a superior of the holder wants to hear of a handoff. */
class SuperviseTest {

  private static final Signatory REGION = Cast.supervisor("880000");
  private static final Signatory NATION = Cast.supervisor("000000");

  static Stream<Story> open() {
    return Stream.of(
        Story.sent(),
        Story.received(),
        Story.accepted(),
        Story.returned(ReturnReason.INCOMPLETE),
        Story.disputed(),
        Story.concluded());
  }

  @ParameterizedTest
  @MethodSource("open")
  void anOrderChangesNothingButThatItIsThere(Story story) {
    var before = story.now();
    story.then(NATION, Samples.supervise());
    var now = story.now();

    assertThat(now.state()).isEqualTo(before.state());
    assertThat(now.holder()).isEqualTo(before.holder());
    assertThat(now.clocks()).isEqualTo(before.clocks());
    assertThat(now.orders())
        .containsExactly(
            new Order(
                1,
                NATION.bureau(),
                Office.START,
                Samples.supervise().dueAt(),
                Samples.text("order"),
                false,
                null));
  }

  @Test
  void theHolderAnswersAndWhoOrderedHearsOfIt() {
    var story =
        Story.accepted()
            .then(REGION, Samples.supervise())
            .then(DESTINATION, Samples.answerSupervision(1));

    assertThat(story.now().orders())
        .extracting(Order::answer)
        .containsExactly(
            new Order.Answer(DESTINATION.bureau(), Office.START, Samples.text("answer")));
    assertThat(story.office.records.lastFact().own())
        .containsExactlyInAnyOrder(ORIGIN.bureau(), DESTINATION.bureau(), REGION.bureau());
  }

  @Test
  void nothingIsConcludedBeforeEveryOrderIsAnswered() {
    var story =
        Story.accepted().then(REGION, Samples.supervise()).then(NATION, Samples.supervise());
    var conclusion = Samples.conclude(OutcomeKind.UNFOUNDED);

    story.then(DESTINATION, Samples.answerSupervision(2));
    assertThat(story.refusal(DESTINATIONS_SUPERVISOR, conclusion))
        .isEqualTo(Refusal.SUPERVISION_UNANSWERED);
    assertThat(story.allowed(DESTINATIONS_SUPERVISOR)).doesNotContain(Verb.CONCLUDE);

    story.then(DESTINATION, Samples.answerSupervision(1));
    story.then(DESTINATIONS_SUPERVISOR, conclusion);
  }

  @Test
  void whatWasAnsweredOrNeverOrderedIsNotAnswered() {
    assertThat(Story.accepted().refusal(DESTINATION, Samples.answerSupervision(1)))
        .isEqualTo(Refusal.SUPERVISION_NONE_PENDING);
    var story =
        Story.accepted().then(REGION, Samples.supervise()).then(REGION, Samples.supervise());
    story.then(DESTINATION, Samples.answerSupervision(1));

    for (var order : List.of(1, 3)) {
      assertThat(story.refusal(DESTINATION, Samples.answerSupervision(order)))
          .isEqualTo(Refusal.SUPERVISION_NONE_PENDING);
    }
  }

  @Test
  void onlyALeadingOfficerAboveTheHolderOrders() {
    for (var who : List.of(Cast.officer("880000"), DESTINATIONS_SUPERVISOR, ORIGIN)) {
      assertThat(Story.accepted().refusal(who, Samples.supervise()))
          .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    }
    assertThat(Story.accepted().refusal(STRANGER, Samples.supervise()))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(Story.closed().refusal(NATION, Samples.supervise()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
  }

  @Test
  void onlyTheHolderAnswers() {
    var story = Story.accepted().then(REGION, Samples.supervise());

    assertThat(story.refusal(ORIGIN, Samples.answerSupervision(1)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }
}
