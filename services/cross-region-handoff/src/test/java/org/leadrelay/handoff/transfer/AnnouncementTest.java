package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.handoff.clock.Urgency;

class AnnouncementTest {

  @Test
  void theSendingTellsWhatIsAskedAndHowFast() {
    var data = last(Story.sent(Urgency.FLASH));

    assertThat(data.leadRef()).isEqualTo(new LeadRef("lead-intake", "lead"));
    assertThat(data.origin()).isEqualTo(ORIGIN.bureau()).isEqualTo(data.by());
    assertThat(data.destination()).isEqualTo(DESTINATION.bureau()).isEqualTo(data.holder());
    assertThat(data.urgency()).isEqualTo(Urgency.FLASH);
    assertThat(data.request()).isEqualTo(RequestKind.INVESTIGATE);
    assertThat(data.hop()).isEqualTo(1);
    assertThat(data.version()).isEqualTo(1);
  }

  @Test
  void theHandoffIsShownAsItIsAfterTheEvent() {
    var data = last(Story.returned(ReturnReason.DUPLICATE));

    assertThat(data.state()).isEqualTo(State.RETURNED);
    assertThat(data.holder()).isEqualTo(ORIGIN.bureau());
    assertThat(data.by()).isEqualTo(DESTINATION.bureau());
    assertThat(data.version()).isEqualTo(2);
  }

  @Test
  void nobodyHoldsItAtTheEnd() {
    assertThat(last(Story.closed()).holder()).isNull();
    assertThat(last(Story.withdrawn()).holder()).isNull();
  }

  @Test
  void whatOneEventAddsNoOtherCarries() {
    var accepted = last(Story.accepted());

    assertThat(accepted.request()).isNull();
    assertThat(accepted.reason()).isNull();
    assertThat(accepted.suggested()).isNull();
    assertThat(accepted.outcome()).isNull();
    assertThat(accepted.persons()).isNull();
    assertThat(accepted.seizures()).isNull();
    assertThat(accepted.receipt()).isNull();
  }

  @Test
  void theConclusionTellsOutcomeAndFigures() {
    var data = last(Story.concluded());

    assertThat(data.outcome()).isEqualTo(OutcomeKind.CONFIRMED_CRIMINAL);
    assertThat(data.persons()).isEqualTo(Samples.findings().persons());
    assertThat(data.seizures()).isEqualTo(Samples.findings().seizures());
  }

  @Test
  void everyMoveHasItsOwnTypeOfEvent() {
    var story =
        Story.returned(ReturnReason.INCOMPLETE)
            .then(ORIGIN, Samples.supplement(2))
            .goesOnTo("880200", "grounds")
            .then(DESTINATION, Samples.receive())
            .then(DESTINATION, Samples.accept())
            .then(DESTINATION, Samples.feedback())
            .then(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.UNFOUNDED))
            .then(ORIGIN, Samples.close());

    assertThat(story.office.records.facts())
        .extracting(Fact::type)
        .containsExactly(
            "org.leadrelay.handoff.sent.v1",
            "org.leadrelay.handoff.returned.v1",
            "org.leadrelay.handoff.supplemented.v1",
            "org.leadrelay.handoff.returned.v1",
            "org.leadrelay.handoff.redirected.v1",
            "org.leadrelay.handoff.received.v1",
            "org.leadrelay.handoff.accepted.v1",
            "org.leadrelay.handoff.feedback-given.v1",
            "org.leadrelay.handoff.concluded.v1",
            "org.leadrelay.handoff.closed.v1");
    assertThat(Story.withdrawn().office.records.lastFact().type())
        .isEqualTo("org.leadrelay.handoff.withdrawn.v1");
  }

  private static Announcement.Data last(Story story) {
    return Records.told(story.office.records.lastFact());
  }
}
