package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadrelay.handoff.clock.Deadline;

/** 撤回: the origin takes back what was not accepted. */
class WithdrawTest {

  static Stream<Story> notYetAccepted() {
    return Stream.of(Story.sent(), Story.received(), Story.returned(ReturnReason.INCOMPLETE));
  }

  static Stream<Story> tooLate() {
    return Stream.of(Story.accepted(), Story.concluded(), Story.closed(), Story.withdrawn());
  }

  @ParameterizedTest
  @MethodSource("notYetAccepted")
  void theOriginWithdrawsWithAReasonAndNobodyHoldsItThen(Story story) {
    story.then(ORIGIN, Samples.withdraw());

    assertThat(story.now().state()).isEqualTo(State.WITHDRAWN);
    assertThat(story.now().holder()).isNull();
    assertThat(story.now().clocks()).noneMatch(Deadline::running);
    var remark =
        new Handoff.Remark(Verb.WITHDRAW, ORIGIN.bureau(), Office.START, Samples.text("withdraw"));
    assertThat(story.now().remarks()).containsExactly(remark);
  }

  @ParameterizedTest
  @MethodSource("tooLate")
  void whatWasAcceptedOrHasEndedIsNotWithdrawn(Story story) {
    assertThat(story.refusal(ORIGIN, Samples.withdraw())).isEqualTo(Refusal.HANDOFF_WRONG_STATE);
  }

  @Test
  void theDestinationCannotWithdraw() {
    assertThat(Story.sent().refusal(DESTINATION, Samples.withdraw()))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void theDestinationHearsOfItUnlessItGaveItBack() {
    var asked = Story.withdrawn();
    var gone = Story.returned(ReturnReason.DUPLICATE).then(ORIGIN, Samples.withdraw());

    assertThat(asked.office.records.lastFact().own()).contains(DESTINATION.bureau());
    assertThat(gone.office.records.lastFact().own()).containsExactly(ORIGIN.bureau());
    assertThat(gone.office.records.lastFact().above()).doesNotContain(DESTINATION.bureau());
  }
}
