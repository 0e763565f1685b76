package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.transfer.OutcomeKind.Part;

/** 反馈, 办结, 销号: what the holder found, what came of it, and that the origin took note. */
class ResultTest {

  @Test
  void feedbackIsCountedAndLeavesTheHandoffWithItsHolder() {
    var story = Story.accepted().then(DESTINATION, Samples.feedback());
    story.then(DESTINATION, Samples.feedback());

    assertThat(story.now().state()).isEqualTo(State.ACCEPTED);
    assertThat(story.now().holder()).isEqualTo(DESTINATION.bureau());
    assertThat(story.now().feedback()).extracting(Feedback::n).containsExactly(1, 2);
  }

  @Test
  void theFirstFeedbackStopsItsClockAndALaterOneStopsNothing() {
    var story = Story.accepted().after(Duration.ofHours(2)).then(DESTINATION, Samples.feedback());
    var stopped = story.clock(Kind.FIRST_FEEDBACK);
    assertThat(stopped.stoppedAt()).isEqualTo(story.now().updatedAt());

    story.after(Duration.ofHours(2)).then(DESTINATION, Samples.feedback());

    assertThat(story.clock(Kind.FIRST_FEEDBACK)).isEqualTo(stopped);
    assertThat(story.clock(Kind.FINAL).running()).isTrue();
  }

  @Test
  void feedbackTellsTheFiguresAndNotTheWords() {
    var story = Story.accepted().then(DESTINATION, Samples.feedback());

    var data = Records.told(story.office.records.lastFact());
    assertThat(data.persons()).isEqualTo(Samples.findings().persons());
    assertThat(data.seizures()).isEqualTo(Samples.findings().seizures());
    assertThat(data.toString()).doesNotContain(Samples.MARKER);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KEPT_BY_ORIGIN")
  void theHoldersSupervisorConcludesAndTheOriginMustActThen(OutcomeKind outcome) {
    var story = Story.accepted().then(DESTINATIONS_SUPERVISOR, Samples.conclude(outcome));

    assertThat(story.now().state()).isEqualTo(State.CONCLUDED);
    assertThat(story.now().holder()).isEqualTo(ORIGIN.bureau());
    assertThat(story.now().outcome()).isNotNull();
    assertThat(story.now().outcome().outcome()).isEqualTo(outcome);
    assertThat(story.now().outcome().by()).isEqualTo(DESTINATION.bureau());
    assertThat(story.office.records.lastNote().facts()).containsEntry("outcome", outcome.name());
    var data = Records.told(story.office.records.lastFact());
    assertThat(data.outcome()).isEqualTo(outcome);
  }

  @Test
  void theConclusionIsTheOutcomeReceiptAndStopsEveryClock() {
    var story = Story.concluded();

    assertThat(story.receipts().outcome())
        .isEqualTo(new Receipts.Receipt(Office.START, DESTINATION.bureau()));
    assertThat(story.now().clocks()).noneMatch(Deadline::running);
    assertThat(story.now().dueAt()).isNull();
  }

  @Test
  void anOfficerWhoDoesNotLeadCannotConclude() {
    var story = Story.accepted();

    assertThat(story.refusal(DESTINATION, Samples.conclude(OutcomeKind.UNFOUNDED)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(story.allowed(DESTINATION))
        .containsExactly(Verb.RETURN, Verb.FEEDBACK, Verb.PAUSE, Verb.EXTEND);
    assertThat(story.allowed(DESTINATIONS_SUPERVISOR))
        .containsExactly(Verb.RETURN, Verb.FEEDBACK, Verb.CONCLUDE, Verb.PAUSE, Verb.EXTEND);
  }

  @Test
  void theOriginCannotReportOrConcludeForTheHolder() {
    var supervisor = Cast.supervisor("880101");

    assertThat(Story.accepted().refusal(supervisor, Samples.feedback()))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(Story.accepted().refusal(supervisor, Samples.conclude(OutcomeKind.UNFOUNDED)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void theOriginClosesWhatIsConcludedAndNobodyActsAfterThat() {
    var handoff = Story.closed().now();

    assertThat(handoff.state()).isEqualTo(State.CLOSED);
    assertThat(handoff.holder()).isNull();
    assertThat(handoff.remarks())
        .extracting(Handoff.Remark::text)
        .containsExactly(Samples.text("close"));
  }

  @Test
  void closingNeedsNoText() {
    var story = Story.concluded().then(ORIGIN, new Action.Close(null));

    assertThat(story.now().remarks()).isEmpty();
  }

  @Test
  void theHolderCannotCloseItsOwnCase() {
    assertThat(Story.concluded().refusal(DESTINATIONS_SUPERVISOR, Samples.close()))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void everyOutcomeSaysWhatCannotBeMissing() {
    assertThat(OutcomeKind.CONFIRMED_CRIMINAL.requires(Part.CASE_NUMBER)).isTrue();
    assertThat(OutcomeKind.CONFIRMED_CRIMINAL.requires(Part.PERSONS)).isTrue();
    assertThat(OutcomeKind.CONFIRMED_CRIMINAL.requires(Part.SEIZURES)).isTrue();
    assertThat(OutcomeKind.CONFIRMED_ADMINISTRATIVE.requires(Part.DECISION_NUMBER)).isTrue();
    assertThat(OutcomeKind.CONFIRMED_ADMINISTRATIVE.requires(Part.PERSONS)).isTrue();
    assertThat(OutcomeKind.CONFIRMED_ADMINISTRATIVE.requires(Part.SEIZURES)).isFalse();
    assertThat(OutcomeKind.NOT_CONFIRMED.requires(Part.TEXT)).isTrue();
    assertThat(OutcomeKind.UNFOUNDED.requires(Part.TEXT)).isTrue();
    assertThat(OutcomeKind.MERGED.requires(Part.MERGED_INTO)).isTrue();
    assertThat(OutcomeKind.MERGED.requires(Part.TEXT)).isFalse();
  }
}
