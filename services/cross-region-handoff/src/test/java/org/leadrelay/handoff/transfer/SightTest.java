package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.transfer.Sight.Kind;

class SightTest {

  private static final Sight ABOVE = new Sight(Kind.FULL, false, false, true);
  private static final Sight ENVELOPE = new Sight(Kind.ENVELOPE, false, false, false);
  private static final Sight INBOX = new Sight(Kind.FULL, true, false, false);
  private static final Sight OUTBOX = new Sight(Kind.FULL, false, true, false);
  private static final Sight BOTH = new Sight(Kind.FULL, true, true, false);

  @Test
  void whileADestinationIsAskedItAndTheOriginAndTheirSuperiorsSeeEverything() {
    var story = Story.sent();

    assertThat(sight(story, "880101")).isEqualTo(OUTBOX);
    assertThat(sight(story, "880200")).isEqualTo(INBOX);
    for (var superior : List.of("880100", "880000", "000000")) {
      assertThat(sight(story, superior)).isEqualTo(ABOVE);
    }
  }

  @Test
  void siblingsDescendantsAndStrangersSeeNothing() {
    var story = Story.sent();

    for (var other : List.of("880102", "880201", "880281", "310115", "120101", "460000")) {
      assertThat(sight(story, other)).as(other).isNull();
    }
  }

  @Test
  void aBureauThatGaveItBackKeepsTheEnvelopeAtOnceAndLeavesEveryBox() {
    var story = Story.returned(ReturnReason.DUPLICATE);

    assertThat(sight(story, "880200")).isEqualTo(ENVELOPE);
    assertThat(sight(story, "880101")).isEqualTo(BOTH);
  }

  @Test
  void superiorsOfAFormerDestinationKeepTheEnvelopeUnlessTheyStandAboveAParty() {
    var story = Story.sent().goesOnTo("310115", "1").goesOnTo("469001", "2");

    assertThat(sight(story, "310115")).isEqualTo(ENVELOPE);
    assertThat(sight(story, "310000")).isEqualTo(ENVELOPE);
    assertThat(sight(story, "880200")).isEqualTo(ENVELOPE);
    assertThat(sight(story, "880000")).isEqualTo(ABOVE);
    assertThat(sight(story, "460000")).isEqualTo(ABOVE);
    assertThat(sight(story, "469001")).isEqualTo(INBOX);
  }

  @Test
  void aFormerDestinationThatStandsAboveAPartySeesEverythingAsItsSuperior() {
    var story = Story.sent().goesOnTo("880000", "1").goesOnTo("310115", "2");

    assertThat(sight(story, "880000")).isEqualTo(ABOVE);
  }

  @Test
  void whoIsAskedAgainSeesEverythingAgain() {
    var supplemented = Story.returned(ReturnReason.INCOMPLETE).then(ORIGIN, Samples.supplement(2));
    var revisited = Story.sent().goesOnTo("310115", "1").goesOnTo("880200", "2");

    assertThat(sight(supplemented, "880200")).isEqualTo(INBOX);
    assertThat(sight(revisited, "880200")).isEqualTo(INBOX);
    assertThat(sight(revisited, "310115")).isEqualTo(ENVELOPE);
  }

  @Test
  void aPartyThatStandsAboveTheOtherIsAPartyAndNotBelow() {
    var up = Story.in(new Office(), Samples.sending("lead", "880100"));

    assertThat(sight(up, "880100")).isEqualTo(INBOX);
    assertThat(sight(up, "880000")).isEqualTo(ABOVE);
  }

  @Test
  void theNationSeesAHandoffOfItsOwnAsAPartyLikeOthers() {
    var story = Story.in(new Office(), Samples.sending("lead", "000000"));

    assertThat(sight(story, "000000")).isEqualTo(INBOX);
  }

  @Test
  void theEndOfAHandoffClosesNoEyes() {
    assertThat(sight(Story.closed(), "880200")).isEqualTo(INBOX);
    assertThat(sight(Story.withdrawn(), "880200")).isEqualTo(INBOX);
    assertThat(sight(Story.closed(), "880101")).isEqualTo(OUTBOX);
  }

  @Test
  void whatIsConcludedIsInTheOriginsInboxToo() {
    assertThat(sight(Story.concluded(), "880101")).isEqualTo(BOTH);
    assertThat(sight(Story.concluded(), "880200")).isEqualTo(INBOX);
  }

  @Test
  void theReturnIsTheLastEventThatReachesWhoGaveItBack() {
    var story = Story.returned(ReturnReason.DUPLICATE);
    assertThat(story.office.records.lastFact().own()).contains(DESTINATION.bureau());
    var told = story.office.records.facts().size();

    story
        .then(ORIGIN, Samples.redirect("310115", null))
        .then(Cast.officer("310115"), Samples.accept())
        .then(Cast.officer("310115"), Samples.feedback())
        .then(Cast.supervisor("310115"), Samples.conclude(OutcomeKind.NOT_CONFIRMED))
        .then(ORIGIN, Samples.close());

    var later = story.office.records.facts().subList(told, told + 5);
    assertThat(later)
        .allSatisfy(fact -> {
          assertThat(fact.own()).doesNotContain(DESTINATION.bureau());
          assertThat(fact.above()).doesNotContain(DESTINATION.bureau());
        });
  }

  private static @Nullable Sight sight(Story story, String bureau) {
    return Sight.of(story.now(), Cast.TREE).get(Story.bureau(bureau));
  }
}
