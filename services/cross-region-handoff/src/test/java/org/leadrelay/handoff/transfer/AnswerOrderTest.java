package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_ACTIVE;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_HOP_LIMIT;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_NOT_YOUR_ACTION;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_VISITED;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_WRONG_STATE;
import static org.leadrelay.handoff.transfer.Refusal.NOT_FOUND;
import static org.leadrelay.handoff.transfer.Refusal.RETURN_TOO_LATE;
import static org.leadrelay.handoff.transfer.Samples.redirect;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;
import static org.leadrelay.handoff.transfer.Story.STRANGER;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.transfer.Decision.Refused;

/** What is answered when several things stand against an action at once. */
class AnswerOrderTest {

  @Test
  void whoDoesNotSeeItHearsNothingElse() {
    var refused = Story.closed().refused(STRANGER, Samples.receive());

    assertThat(refused.refusal()).isEqualTo(NOT_FOUND);
    assertThat(refused.handoff()).isNull();
  }

  @Test
  void whatDoesNotExistIsAnsweredAsWhatIsOutOfSight() {
    var refused = new Office().act(ORIGIN, new UUID(1, 2), Samples.close());

    assertThat(refused).isEqualTo(new Refused(NOT_FOUND, null, null));
  }

  @Test
  void outOfSightComesBeforeTheVersion() {
    var story = Story.sent();

    var decision = story.office.act(STRANGER, story.id, AnswerOrderTest::refuse, Samples.receive());

    assertThat(((Refused) decision).refusal()).isEqualTo(NOT_FOUND);
  }

  @Test
  void theVersionComesBeforeTheState() {
    var story = Story.closed();
    var before = Before.of(story.office);

    assertThatThrownBy(
            () -> story.office.act(ORIGIN, story.id, AnswerOrderTest::refuse, Samples.withdraw()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("version 4");
    before.nothingIsWritten();
  }

  @Test
  void theStateComesBeforeTheParty() {
    var refused = Story.closed().refused(ORIGIN, Samples.receive());

    assertThat(refused.refusal()).isEqualTo(HANDOFF_WRONG_STATE);
    assertThat(refused.handoff()).isNotNull();
  }

  @Test
  void thePartyComesBeforeTheConflicts() {
    var story = Story.accepted().then(DESTINATION, Samples.feedback());

    assertThat(story.refusal(ORIGIN, Samples.giveBack(ReturnReason.DUPLICATE)))
        .isEqualTo(HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void conflictsComeBeforeWhatIsInadmissible() {
    var reported = Story.accepted().then(DESTINATION, Samples.feedback());
    var nowhere = Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION, "999999");

    assertThat(reported.refusal(DESTINATION, nowhere)).isEqualTo(RETURN_TOO_LATE);
    assertThat(atTheHopLimit().refusal(ORIGIN, redirect("999999", null)))
        .isEqualTo(HANDOFF_HOP_LIMIT);
    assertThat(atTheHopLimit().refusal(ORIGIN, redirect("880101", null)))
        .isEqualTo(HANDOFF_HOP_LIMIT);
  }

  @Test
  void theConflictsComeInTheOrderOfTheDesign() {
    var story = atTheHopLimit();
    assertThat(story.refusal(ORIGIN, redirect("880200", null))).isEqualTo(HANDOFF_VISITED);
    assertThat(story.refusal(ORIGIN, redirect("880200", "new"))).isEqualTo(HANDOFF_HOP_LIMIT);

    Story.in(story.office, Samples.sending("lead", "880200"));
    assertThat(story.refusal(ORIGIN, redirect("880200", null))).isEqualTo(HANDOFF_ACTIVE);
  }

  private static Story atTheHopLimit() {
    return Story.sent()
        .goesOnTo("310115", "1")
        .goesOnTo("880102", "2")
        .goesOnTo("469001", "3")
        .goesOnTo("880000", "4")
        .then(Cast.officer("880000"), Samples.giveBack(ReturnReason.DUPLICATE));
  }

  private static void refuse(long version) {
    throw new IllegalStateException("version " + version);
  }
}
