package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Samples.redirect;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;
import static org.leadrelay.handoff.transfer.Story.SECOND;

import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadline.Kind;

/** 改派: the origin sends what came back to another destination. */
class RedirectTest {

  private final Story returned = Story.returned(ReturnReason.NOT_OUR_JURISDICTION);

  @Test
  void aNewDestinationIsANewHopWithItsOwnReceiptsAndClock() {
    returned.then(ORIGIN, redirect("310115", null));

    var handoff = returned.now();
    assertThat(handoff.state()).isEqualTo(State.SENT);
    assertThat(handoff.holder()).isEqualTo(SECOND.bureau());
    assertThat(handoff.hops()).hasSize(2);
    var hop = handoff.currentHop();
    assertThat(hop.n()).isEqualTo(2);
    assertThat(hop.cause()).isEqualTo(Hop.Cause.REDIRECTED);
    assertThat(hop.by()).isEqualTo(ORIGIN.bureau());
    assertThat(hop.asked()).isEqualTo(handoff.sequence());
    assertThat(hop.receipts()).isEqualTo(Receipts.NONE);
    assertThat(handoff.clocks()).extracting(Deadline::kind).containsExactly(Kind.SIGN_FOR);
    assertThat(handoff.hops().getFirst().answer()).isNotNull();
  }

  @Test
  void itIsAnnouncedToTheNewDestinationAndNotToTheOneBefore() {
    returned.then(ORIGIN, redirect("310115", null));

    assertThat(returned.office.records.lastFact().own())
        .containsExactlyInAnyOrder(ORIGIN.bureau(), SECOND.bureau());
    assertThat(returned.office.records.lastFact().above())
        .doesNotContain(DESTINATION.bureau())
        .contains(Story.bureau("310000"));
  }

  @Test
  void aPlaceVisitedBeforeNeedsGrounds() {
    assertThat(returned.refusal(ORIGIN, redirect("880200", null)))
        .isEqualTo(Refusal.HANDOFF_VISITED);

    returned.then(ORIGIN, redirect("880200", "it lives there after all"));
    assertThat(returned.now().currentHop().grounds()).isEqualTo("it lives there after all");
  }

  @Test
  void theGroundsMustDifferFromAllThatWereGivenForThatPlace() {
    returned
        .then(ORIGIN, redirect("880200", "first grounds"))
        .goesOnTo("880200", "second grounds")
        .then(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE));

    assertThat(returned.refusal(ORIGIN, redirect("880200", "first grounds")))
        .isEqualTo(Refusal.HANDOFF_VISITED);
    assertThat(returned.refusal(ORIGIN, redirect("880200", "second grounds")))
        .isEqualTo(Refusal.HANDOFF_VISITED);
    returned.then(ORIGIN, redirect("880200", "third grounds"));
  }

  @Test
  void groundsGivenForAPlaceAtItsFirstVisitCountToo() {
    returned.then(ORIGIN, redirect("310115", "grounds")).goesOnTo("880102", "grounds");
    returned.then(Cast.officer("880102"), Samples.giveBack(ReturnReason.DUPLICATE));

    assertThat(returned.refusal(ORIGIN, redirect("310115", "grounds")))
        .isEqualTo(Refusal.HANDOFF_VISITED);
    returned.then(ORIGIN, redirect("310115", "other grounds"));
  }

  @Test
  void afterFourRedirectsThereIsNoFifth() {
    returned
        .then(ORIGIN, redirect("310115", null))
        .goesOnTo("880102", "2")
        .goesOnTo("469001", "3")
        .goesOnTo("880000", "4")
        .then(Cast.officer("880000"), Samples.giveBack(ReturnReason.DUPLICATE));

    assertThat(returned.refusal(ORIGIN, redirect("000000", null)))
        .isEqualTo(Refusal.HANDOFF_HOP_LIMIT);
    assertThat(returned.allowed(ORIGIN)).containsExactly(Verb.DISPUTE, Verb.WITHDRAW);
  }

  @Test
  void anotherHandoffOfTheLeadThatIsOnItsWayThereIsInTheWay() {
    var other = Story.in(returned.office, Samples.sending("lead", "310115"));

    var refused = returned.refused(ORIGIN, redirect("310115", "whatever"));

    assertThat(refused.refusal()).isEqualTo(Refusal.HANDOFF_ACTIVE);
    assertThat(refused.other()).isEqualTo(other.id);
    assertThat(returned.allowed(ORIGIN)).contains(Verb.REDIRECT);
  }

  @Test
  void theHandoffItselfIsNotInItsOwnWay() {
    returned.then(ORIGIN, redirect("880200", "new grounds"));

    assertThat(returned.now().hops()).hasSize(2);
  }

  @Test
  void itGoesToAnExistingBureauOtherThanItsOrigin() {
    assertThat(returned.refusal(ORIGIN, redirect("999999", null)))
        .isEqualTo(Refusal.JURISDICTION_UNKNOWN);
    assertThat(returned.refusal(ORIGIN, redirect("880101", null)))
        .isEqualTo(Refusal.SAME_JURISDICTION);
  }

  @Test
  void onlyTheOriginRedirects() {
    assertThat(returned.refusal(DESTINATION, redirect("310115", null)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(returned.refusal(Cast.supervisor("880000"), redirect("310115", null)))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
  }

  @Test
  void groundsOfBlanksAreMissingAndBlanksAroundThemMakeThemNoOthers() {
    assertThat(returned.refusal(ORIGIN, redirect("880200", "  ")))
        .isEqualTo(Refusal.HANDOFF_VISITED);

    returned
        .then(ORIGIN, redirect("880200", "grounds"))
        .then(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE));
    assertThat(returned.refusal(ORIGIN, redirect("880200", " grounds ")))
        .isEqualTo(Refusal.HANDOFF_VISITED);
  }
}
