package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadline.Kind;

/** 退回: the destination gives a handoff back to its origin. */
class ReturnTest {

  static Stream<Story> beforeTheFirstFeedback() {
    return Stream.of(Story.sent(), Story.received(), Story.accepted());
  }

  @ParameterizedTest
  @MethodSource("beforeTheFirstFeedback")
  void untilTheFirstFeedbackTheDestinationMayReturnItAndTheOriginMustActThen(Story story) {
    story.then(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER));

    assertThat(story.now().state()).isEqualTo(State.RETURNED);
    assertThat(story.now().holder()).isEqualTo(ORIGIN.bureau());
    assertThat(story.now().clocks())
        .filteredOn(Deadline::running)
        .extracting(Deadline::kind)
        .containsExactly(Kind.RETURNED);
  }

  @ParameterizedTest
  @EnumSource(ReturnReason.class)
  void everyReasonIsKeptInTheAnswerAndAnnouncedAsACode(ReturnReason reason) {
    var story = Story.returned(reason);

    var answer = story.now().currentHop().answer();
    assertThat(answer).isNotNull();
    assertThat(answer.action()).isEqualTo(Verb.RETURN);
    assertThat(answer.reason()).isEqualTo(reason);
    var data = Records.told(story.office.records.lastFact());
    assertThat(data.reason()).isEqualTo(reason);
    assertThat(story.office.records.lastNote().facts()).containsEntry("reason", reason.name());
  }

  @Test
  void whoSaysThatItIsNotOursNamesTheRightBureau() {
    var story = Story.sent();
    story.then(DESTINATION, Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION, "310115"));

    var answer = story.now().currentHop().answer();
    assertThat(answer).isNotNull();
    assertThat(answer.suggested()).isEqualTo("310115");
    var data = Records.told(story.office.records.lastFact());
    assertThat(data.suggested()).isEqualTo("310115");
    assertThat(story.office.records.lastNote().facts()).containsEntry("suggested", "310115");
  }

  @Test
  void whoSaysThatItIsNotOursMaySayThatTheRightBureauIsUnknown() {
    var story = Story.returned(ReturnReason.NOT_OUR_JURISDICTION);

    var answer = story.now().currentHop().answer();
    assertThat(answer).isNotNull();
    assertThat(answer.suggested()).isEqualTo("UNKNOWN");
  }

  @Test
  void aBureauThatDoesNotExistCannotBeTheRightOne() {
    var back = Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION, "999999");

    assertThat(Story.sent().refusal(DESTINATION, back)).isEqualTo(Refusal.JURISDICTION_UNKNOWN);
  }

  @Test
  void whoSaysThatItIsNotOursCannotNameItself() {
    var back = Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION, DESTINATION.bureau().code());

    assertThat(Story.sent().refusal(DESTINATION, back)).isEqualTo(Refusal.SAME_JURISDICTION);
  }

  @Test
  void whatIsMissingOrDoubledIsKeptWithTheAnswer() {
    var incomplete = Story.returned(ReturnReason.INCOMPLETE).now().currentHop().answer();
    var duplicate = Story.returned(ReturnReason.DUPLICATE).now().currentHop().answer();

    assertThat(incomplete).isNotNull();
    assertThat(incomplete.missing()).isEqualTo(List.of(Samples.text("missing")));
    assertThat(incomplete.suggested()).isNull();
    assertThat(duplicate).isNotNull();
    assertThat(duplicate.duplicateOf()).isEqualTo(Samples.text("duplicate"));
  }

  @Test
  void afterTheFirstFeedbackItIsTooLate() {
    var story = Story.accepted().then(DESTINATION, Samples.feedback());

    assertThat(story.refusal(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER)))
        .isEqualTo(Refusal.RETURN_TOO_LATE);
    assertThat(story.allowed(DESTINATION)).containsExactly(Verb.FEEDBACK, Verb.PAUSE, Verb.EXTEND);
  }

  @Test
  void onlyTheDestinationReturns() {
    var back = Samples.giveBack(ReturnReason.NOT_A_MATTER);

    assertThat(Story.sent().refusal(ORIGIN, back)).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(Story.sent().refusal(Cast.supervisor("880000"), back))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void whatWasReturnedIsNotReturnedAgain() {
    assertThat(
            Story.returned(ReturnReason.DUPLICATE)
                .refusal(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE)))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
  }

  @Test
  void theReturnIsTheDecidedReceipt() {
    assertThat(Story.returned(ReturnReason.DUPLICATE).receipts().decided())
        .isEqualTo(new Receipts.Receipt(Office.START, DESTINATION.bureau()));
  }
}
