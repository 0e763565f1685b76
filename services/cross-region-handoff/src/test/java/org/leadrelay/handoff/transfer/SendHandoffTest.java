package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.handoff.transfer.Decision.Refused;

class SendHandoffTest {

  private final Office office = new Office();

  @Test
  void theDestinationOfWhatWasSentMustActNow() {
    var story = Story.in(office, Samples.sending("lead", "880200"));

    var handoff = story.now();
    assertThat(handoff.state()).isEqualTo(State.SENT);
    assertThat(handoff.origin()).isEqualTo(ORIGIN.bureau());
    assertThat(handoff.holder()).isEqualTo(DESTINATION.bureau());
    assertThat(handoff.version()).isEqualTo(1);
    assertThat(handoff.sequence()).isEqualTo(1);
    assertThat(handoff.createdAt()).isEqualTo(Office.START).isEqualTo(handoff.updatedAt());
    assertThat(handoff.currentHop().cause()).isEqualTo(Hop.Cause.SENT);
  }

  @Test
  void itIsAnnouncedToBothSidesAndNotedOnItsChain() {
    var story = Story.in(office, Samples.sending("lead", "880200"));

    var fact = office.records.lastFact();
    assertThat(fact.type()).isEqualTo("org.leadrelay.handoff.sent.v1");
    assertThat(fact.aggregate()).isEqualTo(story.id);
    assertThat(fact.own()).containsExactlyInAnyOrder(ORIGIN.bureau(), DESTINATION.bureau());
    assertThat(office.records.lastNote().action()).isEqualTo("send");
  }

  @ParameterizedTest
  @ValueSource(strings = {"310100", "110103", "999999"})
  void nothingIsSentToAnAggregateADistrictOfThePastOrAnUnknownCode(String code) {
    assertThat(refused(Samples.sending("lead", code)).refusal())
        .isEqualTo(Refusal.JURISDICTION_UNKNOWN);
  }

  @Test
  void nothingIsSentToOneself() {
    assertThat(refused(Samples.sending("lead", "880101")).refusal())
        .isEqualTo(Refusal.SAME_JURISDICTION);
  }

  @Test
  void aLeadThatIsOnItsWayThereIsNotSentAgainAndTheAnswerNamesTheOther() {
    var first = Story.in(office, Samples.sending("lead", "880200"));

    var refused = refused(Samples.sending("lead", "880200"));

    assertThat(refused.refusal()).isEqualTo(Refusal.HANDOFF_ACTIVE);
    assertThat(refused.other()).isEqualTo(first.id);
  }

  @Test
  void aLeadThatWasGivenBackIsStillOnItsWayThere() {
    Story.in(office, Samples.sending("lead", "880200"))
        .then(DESTINATION, Samples.giveBack(ReturnReason.DUPLICATE));

    assertThat(refused(Samples.sending("lead", "880200")).refusal())
        .isEqualTo(Refusal.HANDOFF_ACTIVE);
  }

  @Test
  void aLeadThatWentOnFromThereMayBeSentThereAgain() {
    Story.in(office, Samples.sending("lead", "880200")).goesOnTo("310115", "closer");

    assertThat(office.send(ORIGIN, Samples.sending("lead", "880200"))).isInstanceOf(Accepted.class);
    assertThat(refused(Samples.sending("lead", "310115")).refusal())
        .isEqualTo(Refusal.HANDOFF_ACTIVE);
  }

  @Test
  void aLeadWhoseHandoffHasEndedMayBeSentThereAgain() {
    Story.in(office, Samples.sending("lead", "880200")).then(ORIGIN, Samples.withdraw());

    assertThat(office.send(ORIGIN, Samples.sending("lead", "880200"))).isInstanceOf(Accepted.class);
  }

  @Test
  void anotherLeadAnotherDestinationAndAnotherOriginAreNotInTheWay() {
    Story.in(office, Samples.sending("lead", "880200"));

    assertThat(office.send(ORIGIN, Samples.sending("other", "880200")))
        .isInstanceOf(Accepted.class);
    assertThat(office.send(ORIGIN, Samples.sending("lead", "310115"))).isInstanceOf(Accepted.class);
    assertThat(office.send(Cast.officer("880102"), Samples.sending("lead", "880200")))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void leadsMaySendUpAndDownTheTreeAndTheNationSendsLikeAnyOther() {
    assertThat(office.send(ORIGIN, Samples.sending("up", "880100"))).isInstanceOf(Accepted.class);
    assertThat(office.send(ORIGIN, Samples.sending("top", "000000"))).isInstanceOf(Accepted.class);
    assertThat(office.send(Cast.officer("000000"), Samples.sending("down", "880101")))
        .isInstanceOf(Accepted.class);
  }

  private Refused refused(Sending sending) {
    var before = Before.of(office);
    var decision = office.send(ORIGIN, sending);
    assertThat(decision).isInstanceOf(Refused.class);
    before.nothingIsWritten();
    return (Refused) decision;
  }
}
