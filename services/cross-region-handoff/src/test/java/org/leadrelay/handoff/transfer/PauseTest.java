package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.clock.Deadline.State;
import org.leadrelay.handoff.transfer.Pause.Reason;

class PauseTest {

  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void theTimeOfAPauseIsNotCounted() {
    var story = Story.accepted();
    var due = story.clock(Kind.FINAL).dueAt();
    story.inTime(Duration.ofHours(2)).then(DESTINATION, Samples.rest(Reason.WAITING_FOR_PARTNER));

    assertThat(story.clock(Kind.FINAL).stateAt(due)).isEqualTo(State.PAUSED);
    assertThat(story.now().dueAt()).isNull();
    story.inTime(DAY.multipliedBy(5)).then(DESTINATION, Samples.resume());

    assertThat(story.clock(Kind.FINAL).dueAt()).isEqualTo(due.plus(DAY.multipliedBy(5)));
    assertThat(story.now().climbs()).isEmpty();
    assertThat(story.now().pause()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "WAITING_FOR_EVIDENCE, 10",
    "WAITING_FOR_PARTNER, 7",
    "SUSPECT_ABROAD, 90",
    "FORCE_MAJEURE, 30"
  })
  void itGoesOnByItselfAfterTheLongestTimeOfItsReason(Reason reason, int days) {
    var story = Story.accepted().then(DESTINATION, Samples.rest(reason));

    story.inTime(DAY.multipliedBy(days).minusSeconds(1));
    assertThat(story.now().paused()).isTrue();
    story.inTime(Duration.ofSeconds(1));

    assertThat(story.now().paused()).isFalse();
    assertThat(story.clock(Kind.FINAL).dueAt())
        .isEqualTo(Office.START.plus(DAY.multipliedBy(days + 3L)));
  }

  @Test
  void whatNeedsTheHoldersWorkWaits() {
    var story = Story.accepted().then(DESTINATION, Samples.rest(Reason.FORCE_MAJEURE));

    assertThat(story.refusal(DESTINATION, Samples.rest(Reason.FORCE_MAJEURE)))
        .isEqualTo(Refusal.HANDOFF_PAUSED);
    assertThat(story.refusal(DESTINATION, Samples.extend(DAY))).isEqualTo(Refusal.HANDOFF_PAUSED);
    assertThat(story.refusal(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER)))
        .isEqualTo(Refusal.HANDOFF_PAUSED);
    assertThat(story.refusal(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.UNFOUNDED)))
        .isEqualTo(Refusal.HANDOFF_PAUSED);
    assertThat(story.allowed(DESTINATIONS_SUPERVISOR)).containsExactly(Verb.FEEDBACK, Verb.RESUME);

    story.then(DESTINATION, Samples.feedback());
    assertThat(story.clock(Kind.FIRST_FEEDBACK).stateAt(Office.START)).isEqualTo(State.STOPPED);
  }

  @Test
  void onlyTheHolderPausesAndResumesWhatItHasAccepted() {
    assertThat(Story.accepted().refusal(ORIGIN, Samples.rest(Reason.FORCE_MAJEURE)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(Story.received().refusal(DESTINATION, Samples.rest(Reason.FORCE_MAJEURE)))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
    assertThat(Story.accepted().refusal(DESTINATION, Samples.resume()))
        .isEqualTo(Refusal.HANDOFF_NOT_PAUSED);
  }
}
