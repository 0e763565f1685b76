package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.ARBITER;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;
import static org.leadrelay.handoff.transfer.Story.STRANGER;
import static org.leadrelay.handoff.transfer.Story.bureau;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Urgency;

/** 争议: the common superior decides whose a lead is that nobody wants. */
class DisputeTest {

  @Test
  void theArbiterHoldsItUntilItHasDecided() {
    var story = Story.disputed();

    assertThat(story.now().state()).isEqualTo(State.DISPUTED);
    assertThat(story.now().holder()).isEqualTo(ARBITER.bureau());
    assertThat(story.clock(Deadline.Kind.DISPUTED).dueAt())
        .isEqualTo(Office.START.plus(Duration.ofHours(4)));
    assertThat(story.clock(Deadline.Kind.RETURNED).running()).isFalse();
    assertThat(story.now().remarks())
        .extracting(Handoff.Remark::action, Handoff.Remark::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Verb.DISPUTE, Samples.text("dispute")));
  }

  /** Neither origin nor asked, above all of them, as low as may be; else the nation. */
  @ParameterizedTest
  @CsvSource({
    "880101, 880102, 880100",
    "880101, 880200, 880000",
    "880101, 880100, 880000",
    "880101, 310115, 000000",
    "880000, 880101, 000000",
    "880101, 000000, 000000",
    "000000, 880101, 000000"
  })
  void theArbiterIsTheLowestBureauAboveAllOfThem(String origin, String asked, String arbiter) {
    var office = new Office();
    var sending = Samples.sending("lead", asked, Urgency.URGENT);
    var sent = ((Decision.Accepted) office.send(Cast.officer(origin), sending)).handoff();
    office.act(Cast.officer(asked), sent.id(), Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION));
    office.act(Cast.officer(origin), sent.id(), Samples.dispute());

    assertThat(office.register.get(sent.id()).holder()).isEqualTo(bureau(arbiter));
  }

  @Test
  void everyBureauAskedSoFarIsAPartyToTheDispute() {
    var story =
        Story.in(new Office(), Samples.sending("lead", "880102", Urgency.URGENT))
            .goesOnTo("880200", Samples.text("grounds"))
            .then(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER))
            .then(ORIGIN, Samples.dispute());

    assertThat(story.now().holder()).isEqualTo(bureau("880000"));
  }

  @Test
  void whoGaveItBackHearsNoMoreOfItAndTheArbiterDoes() {
    var story = Story.disputed();

    assertThat(story.office.records.lastFact().own())
        .containsExactlyInAnyOrder(ORIGIN.bureau(), ARBITER.bureau());
  }

  @Test
  void aDesignationIsTheDecisionOfItsDestination() {
    var story = Story.disputed().then(ARBITER, Samples.designate("880200"));
    var now = story.now();

    assertThat(now.state()).isEqualTo(State.ACCEPTED);
    assertThat(now.holder()).isEqualTo(DESTINATION.bureau());
    assertThat(now.currentHop().cause()).isEqualTo(Hop.Cause.DESIGNATED);
    assertThat(now.currentHop().by()).isEqualTo(ARBITER.bureau());
    assertThat(now.currentHop().grounds()).isEqualTo(Samples.text("designate"));
    assertThat(story.receipts().decided())
        .isEqualTo(new Receipts.Receipt(Office.START, ARBITER.bureau()));
    assertThat(now.clocks())
        .filteredOn(Deadline::running)
        .extracting(Deadline::kind)
        .containsExactly(Deadline.Kind.FIRST_FEEDBACK, Deadline.Kind.FINAL);
    assertThat(Sight.of(now, Cast.TREE))
        .hasEntrySatisfying(
            DESTINATION.bureau(), sight -> assertThat(sight.kind()).isEqualTo(Sight.Kind.FULL));
  }

  @Test
  void whatWasDesignatedIsNotReturned() {
    var story = Story.disputed().then(ARBITER, Samples.designate("880200"));

    assertThat(story.refusal(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER)))
        .isEqualTo(Refusal.RETURN_TOO_LATE);
    assertThat(story.allowed(DESTINATION)).doesNotContain(Verb.RETURN);
  }

  @Test
  void theArbiterDesignatesWithinItsAreaAndNeverTheOrigin() {
    var story = Story.disputed();

    assertThat(story.refusal(ARBITER, Samples.designate("310115")))
        .isEqualTo(Refusal.NOT_A_DESCENDANT);
    assertThat(story.refusal(ARBITER, Samples.designate("880000")))
        .isEqualTo(Refusal.NOT_A_DESCENDANT);
    assertThat(story.refusal(ARBITER, Samples.designate("880101")))
        .isEqualTo(Refusal.SAME_JURISDICTION);
    assertThat(story.refusal(ARBITER, Samples.designate("999999")))
        .isEqualTo(Refusal.JURISDICTION_UNKNOWN);
  }

  @Test
  void aPlaceAskedBeforeIsDesignatedForOtherGroundsThanItWasAskedFor() {
    var story =
        Story.sent()
            .goesOnTo("880102", Samples.text("grounds"))
            .then(Cast.officer("880102"), Samples.giveBack(ReturnReason.NOT_A_MATTER))
            .then(ORIGIN, Samples.dispute());

    assertThat(story.refusal(ARBITER, Samples.designate("880102", Samples.text("grounds"))))
        .isEqualTo(Refusal.HANDOFF_VISITED);
    story.then(ARBITER, Samples.designate("880102", Samples.text("other grounds")));
  }

  @Test
  void oneActiveHandoffOfTheLeadIsEnoughForAPlace() {
    var office = new Office();
    Story.in(office, Samples.sending("lead", "880102", Urgency.URGENT));
    var story =
        Story.in(office, Samples.sending("lead", "880200", Urgency.URGENT))
            .then(DESTINATION, Samples.giveBack(ReturnReason.NOT_A_MATTER))
            .then(ORIGIN, Samples.dispute());

    assertThat(story.refusal(ARBITER, Samples.designate("880102")))
        .isEqualTo(Refusal.HANDOFF_ACTIVE);
  }

  @Test
  void aDismissalLeavesTheLeadWithItsOrigin() {
    var story = Story.disputed().then(ARBITER, Samples.dismiss());
    var now = story.now();

    assertThat(now.state()).isEqualTo(State.CLOSED);
    assertThat(now.holder()).isNull();
    assertThat(now.clocks()).noneMatch(Deadline::running);
    assertThat(now.outcome())
        .isEqualTo(
            new Outcome(
                OutcomeKind.KEPT_BY_ORIGIN,
                ARBITER.bureau(),
                Office.START,
                Findings.NONE,
                null,
                null,
                Samples.text("dismiss")));
    assertThat(story.office.records.lastFact().own())
        .containsExactlyInAnyOrder(ORIGIN.bureau(), ARBITER.bureau());
  }

  @Test
  void onlyTheArbitersLeadingOfficerDecides() {
    var story = Story.disputed();

    for (var who : List.of(Cast.officer("880000"), ORIGIN, Cast.supervisor("000000"))) {
      assertThat(story.refusal(who, Samples.designate("880102")))
          .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
      assertThat(story.refusal(who, Samples.dismiss())).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    }
    assertThat(story.refusal(STRANGER, Samples.dismiss())).isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void theOriginMayGiveInAndWithdraw() {
    var story = Story.disputed().then(ORIGIN, Samples.withdraw());

    assertThat(story.now().state()).isEqualTo(State.WITHDRAWN);
    assertThat(story.office.records.lastFact().own()).contains(ARBITER.bureau());
  }

  @Test
  void onlyWhatCameBackIsDisputedAndByItsOriginAlone() {
    assertThat(Story.sent().refusal(ORIGIN, Samples.dispute()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
    assertThat(Story.returned(ReturnReason.NOT_A_MATTER).refusal(ARBITER, Samples.dispute()))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }
}
