package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline;

/** 退回重办: the origin is not content with the outcome. */
class ReworkTest {

  @Test
  void theDestinationWorksOnAndItsTimeBeginsAnew() {
    var story = Story.concluded().after(Duration.ofDays(2)).then(ORIGIN, Samples.rework());
    var now = story.now();
    var at = Office.START.plus(Duration.ofDays(2));

    assertThat(now.state()).isEqualTo(State.ACCEPTED);
    assertThat(now.holder()).isEqualTo(DESTINATION.bureau());
    assertThat(story.clock(Deadline.Kind.FIRST_FEEDBACK).dueAt())
        .isEqualTo(at.plus(Duration.ofDays(1)));
    assertThat(story.clock(Deadline.Kind.FINAL).dueAt()).isEqualTo(at.plus(Duration.ofDays(3)));
    assertThat(now.outcome()).isNull();
    assertThat(now.remarks())
        .containsExactly(
            new Handoff.Remark(Verb.REWORK, ORIGIN.bureau(), at, Samples.text("rework")));
  }

  @Test
  void theReceiptOfTheOutcomeStartsAnewAndThatOfTheDecisionStands() {
    var story = Story.concluded();
    var decided = story.receipts().decided();
    story.then(ORIGIN, Samples.rework());

    assertThat(story.receipts().outcome()).isNull();
    assertThat(story.receipts().decided()).isEqualTo(decided);
    story
        .after(Duration.ofHours(1))
        .then(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.UNFOUNDED));
    assertThat(story.receipts().outcome())
        .isEqualTo(
            new Receipts.Receipt(Office.START.plus(Duration.ofHours(1)), DESTINATION.bureau()));
    assertThat(story.now().state()).isEqualTo(State.CONCLUDED);
  }

  @Test
  void onlyTheOriginAsksForItAndOnlyBeforeItIsClosed() {
    assertThat(Story.concluded().refusal(DESTINATIONS_SUPERVISOR, Samples.rework()))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(Story.closed().refusal(ORIGIN, Samples.rework()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
    assertThat(Story.accepted().refusal(ORIGIN, Samples.rework()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
  }
}
