package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.ReturnReason.INCOMPLETE;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.clock.WorkingCalendar;
import org.leadrelay.identifiers.IdentifierType;

/** 补充: the origin adds what the destination missed, and asks it again. */
class SupplementTest {

  @Test
  void theSameDestinationIsAskedAgainWithoutAHop() {
    var story =
        Story.returned(INCOMPLETE)
            .after(Duration.ofMinutes(10))
            .then(ORIGIN, Samples.supplement(2));

    var handoff = story.now();
    assertThat(handoff.state()).isEqualTo(State.SENT);
    assertThat(handoff.holder()).isEqualTo(DESTINATION.bureau());
    assertThat(handoff.hops()).hasSize(1);
    assertThat(handoff.currentHop().answer()).isNull();
    assertThat(handoff.currentHop().asked()).isEqualTo(handoff.sequence());
    assertThat(handoff.currentHop().supplements())
        .containsExactly(new Hop.Supplement(handoff.updatedAt(), Samples.text("supplement")));
  }

  @Test
  void theClockOfSigningStartsAnewAndNoOther() {
    var story =
        Story.accepted()
            .then(DESTINATION, Samples.giveBack(INCOMPLETE))
            .after(Duration.ofMinutes(10))
            .then(ORIGIN, Samples.supplement(2));

    assertThat(story.now().clocks())
        .containsExactly(
            Deadlines.standard(WorkingCalendar.WEEKENDS_ONLY)
                .start(Kind.SIGN_FOR, Urgency.URGENT, Office.START.plus(Duration.ofMinutes(10))));
  }

  @Test
  void itsReceiptsStartAnew() {
    var story = Story.sent();
    story.office.receipts.delivered(story.id, DESTINATION.bureau(), 1);
    story.office.packages.open(DESTINATION, story.id);
    story.then(DESTINATION, Samples.giveBack(INCOMPLETE)).then(ORIGIN, Samples.supplement(2));

    assertThat(story.receipts()).isEqualTo(Receipts.NONE);
  }

  @Test
  void thePackageGrowsByWhatItDidNotHold() {
    var story = Story.returned(INCOMPLETE).then(ORIGIN, Samples.supplement(2));
    var grown = story.office.register.packageOf(story.id, DESTINATION.bureau()).orElseThrow();

    assertThat(grown.identifiers())
        .containsExactly(Samples.content().identifiers().getFirst(), Samples.alias(2));
    assertThat(grown.evidence()).containsExactly(Samples.file(1), Samples.file(2));

    story.then(DESTINATION, Samples.giveBack(INCOMPLETE)).then(ORIGIN, Samples.supplement(2));
    assertThat(story.office.register.packageOf(story.id, DESTINATION.bureau())).contains(grown);
  }

  @ParameterizedTest
  @EnumSource(value = ReturnReason.class, mode = Mode.EXCLUDE, names = "INCOMPLETE")
  void onlyWhatCameBackIncompleteIsSupplemented(ReturnReason reason) {
    var story = Story.returned(reason);

    assertThat(story.refusal(ORIGIN, Samples.supplement(2)))
        .isEqualTo(Refusal.SUPPLEMENT_NOT_ASKED);
    assertThat(story.allowed(ORIGIN)).containsExactly(Verb.REDIRECT, Verb.DISPUTE, Verb.WITHDRAW);
  }

  @Test
  void aDestinationIsSupplementedTwiceAtMost() {
    var story = supplementedTwice(Story.sent());

    assertThat(story.refusal(ORIGIN, Samples.supplement(4))).isEqualTo(Refusal.SUPPLEMENT_LIMIT);
    assertThat(story.allowed(ORIGIN)).doesNotContain(Verb.SUPPLEMENT);
  }

  @Test
  void theLimitCountsForThePlaceAcrossItsVisitsAndNotForOthers() {
    var story = supplementedTwice(Story.sent());
    story.then(ORIGIN, Samples.redirect("310115", null));
    supplementedTwice(story);
    story.then(ORIGIN, Samples.redirect("880200", "new grounds"));
    story.then(DESTINATION, Samples.giveBack(INCOMPLETE));

    assertThat(story.refusal(ORIGIN, Samples.supplement(4))).isEqualTo(Refusal.SUPPLEMENT_LIMIT);
  }

  @Test
  void onlyTheOriginSupplements() {
    assertThat(Story.returned(INCOMPLETE).refusal(DESTINATION, Samples.supplement(2)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  /** Ends with a third return as incomplete. */
  private static Story supplementedTwice(Story story) {
    var destination = Cast.officer(story.now().destination().code());
    return story
        .then(destination, Samples.giveBack(INCOMPLETE))
        .then(ORIGIN, Samples.supplement(2))
        .then(destination, Samples.giveBack(INCOMPLETE))
        .then(ORIGIN, Samples.supplement(3))
        .then(destination, Samples.giveBack(INCOMPLETE));
  }

  @Test
  void aTitleThatRepeatsAnIdentifierWhichIsAddedLaterIsShownMaskedThen() {
    var sample = Samples.sending("lead", "880200");
    var content = sample.content();
    var titled =
        new LeadPackage(
            "seller 19900000000",
            content.summary(),
            content.category(),
            null,
            content.identifiers(),
            content.evidence());
    var sending =
        new Sending(
            sample.leadRef(), sample.destination(), sample.urgency(), sample.request(), titled);
    var mobile = new LeadPackage.NamedIdentifier(IdentifierType.MOBILE, "19900000000");

    var story =
        Story.in(new Office(), sending)
            .then(DESTINATION, Samples.giveBack(INCOMPLETE))
            .then(ORIGIN, new Action.Supplement("number", List.of(mobile), List.of()));

    assertThat(story.now().title()).isEqualTo("seller 199****0000");
  }
}
