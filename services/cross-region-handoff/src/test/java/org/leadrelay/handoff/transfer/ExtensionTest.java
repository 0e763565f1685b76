package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.transfer.Extension.Answer;

class ExtensionTest {

  private static final Duration TEN_DAYS = Duration.ofDays(10);
  private static final Signatory ORIGINS_SUPERVISOR = Cast.supervisor("880101");

  private static Story asked() {
    return Story.accepted().then(DESTINATION, Samples.extend(TEN_DAYS));
  }

  @Test
  void theOriginGivesMoreTimeOnce() {
    var story = asked().then(ORIGINS_SUPERVISOR, Samples.grant());

    assertThat(story.clock(Kind.FINAL).dueAt()).isEqualTo(Office.START.plus(TEN_DAYS));
    assertThat(story.refusal(DESTINATION, Samples.extend(TEN_DAYS.multipliedBy(2))))
        .isEqualTo(Refusal.EXTENSION_USED);
    assertThat(story.allowed(DESTINATION)).doesNotContain(Verb.EXTEND);
  }

  @Test
  void soDoesASuperiorOfTheHolder() {
    for (var superior : List.of(Story.ARBITER, Cast.supervisor("000000"))) {
      asked().then(superior, Samples.grant());
    }
  }

  @Test
  void nobodyElseDoesAndNoOfficerWhoDoesNotLead() {
    for (var who : List.of(ORIGIN, DESTINATION, DESTINATIONS_SUPERVISOR, Cast.officer("880000"))) {
      assertThat(asked().refusal(who, Samples.grant())).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
      assertThat(asked().refusal(who, Samples.refuse())).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    }
  }

  @Test
  void anExtensionNeverShortens() {
    var story = Story.accepted();
    var due = story.clock(Kind.FINAL).dueAt();

    story.then(DESTINATION, Samples.extend(Duration.ofHours(1)));
    story.then(ORIGINS_SUPERVISOR, Samples.grant());

    assertThat(story.clock(Kind.FINAL).dueAt()).isEqualTo(due);
  }

  @Test
  void afterARefusalItMayBeAskedForAgain() {
    var story = asked();
    assertThat(story.refusal(DESTINATION, Samples.extend(TEN_DAYS)))
        .isEqualTo(Refusal.EXTENSION_PENDING);

    story.then(ORIGINS_SUPERVISOR, Samples.refuse()).then(DESTINATION, Samples.extend(TEN_DAYS));

    assertThat(story.now().extensions()).hasSize(2);
    assertThat(story.now().extensions().getFirst().decision())
        .isEqualTo(
            new Extension.Decided(
                Answer.REFUSED, ORIGIN.bureau(), Office.START, Samples.refuse().text()));
  }

  @Test
  void anAskingThatNobodyAnswersForADayLapses() {
    var story = asked().inTime(Duration.ofHours(24));

    assertThat(answer(story)).isEqualTo(Answer.LAPSED);
    assertThat(story.refusal(ORIGINS_SUPERVISOR, Samples.grant()))
        .isEqualTo(Refusal.EXTENSION_NONE_PENDING);
  }

  @Test
  void anAskingLapsesWhenTheWorkEndsWithoutIt() {
    var concluded = asked().then(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.UNFOUNDED));

    assertThat(answer(concluded)).isEqualTo(Answer.LAPSED);
    assertThat(concluded.then(ORIGIN, Samples.rework()).allowed(ORIGINS_SUPERVISOR))
        .doesNotContain(Verb.GRANT_EXTENSION);
  }

  private static Answer answer(Story story) {
    var decision = story.now().extensions().getLast().decision();
    assertThat(decision).isNotNull();
    return decision.answer();
  }
}
