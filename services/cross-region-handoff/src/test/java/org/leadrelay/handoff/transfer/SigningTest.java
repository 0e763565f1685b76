package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;
import static org.leadrelay.handoff.transfer.Story.STRANGER;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline.Kind;

/** 签收 and 受理: the destination signs for a handoff and takes it on. */
class SigningTest {

  @Test
  void theDestinationSignsAndStaysTheHolder() {
    var handoff = Story.received().now();

    assertThat(handoff.state()).isEqualTo(State.RECEIVED);
    assertThat(handoff.holder()).isEqualTo(DESTINATION.bureau());
    assertThat(handoff.currentHop().answer()).isNull();
  }

  @Test
  void signingStopsTheClockOfSigningAndStartsTheTwoThatFollow() {
    var story = Story.sent().after(Duration.ofHours(1)).then(DESTINATION, Samples.receive());

    var now = Office.START.plus(Duration.ofHours(1));
    assertThat(story.clock(Kind.SIGN_FOR).stoppedAt()).isEqualTo(now);
    assertThat(story.clock(Kind.FIRST_FEEDBACK).dueAt()).isEqualTo(now.plus(Duration.ofHours(24)));
    assertThat(story.clock(Kind.FINAL).dueAt()).isEqualTo(now.plus(Duration.ofDays(3)));
  }

  @Test
  void acceptingWhatWasNotSignedForSignsForItInOneEvent() {
    var story = Story.accepted();

    assertThat(story.now().state()).isEqualTo(State.ACCEPTED);
    assertThat(story.clock(Kind.SIGN_FOR).running()).isFalse();
    assertThat(story.now().sequence()).isEqualTo(2);
    assertThat(story.office.records.lastFact().type())
        .isEqualTo("org.leadrelay.handoff.accepted.v1");
  }

  @Test
  void acceptingLaterLeavesTheClocksAsTheSigningSetThem() {
    var signed = Story.received();
    var clocks = signed.now().clocks();

    signed.after(Duration.ofHours(5)).then(DESTINATION, Samples.accept());

    assertThat(signed.now().clocks()).isEqualTo(clocks);
  }

  @Test
  void acceptanceIsTheDecidedReceiptWithItsCaseNumber() {
    var story = Story.accepted();

    var answer = story.now().currentHop().answer();
    assertThat(answer).isNotNull();
    assertThat(answer.action()).isEqualTo(Verb.ACCEPT);
    assertThat(answer.caseNumber()).isEqualTo(Samples.text("case"));
    assertThat(story.receipts().decided())
        .isEqualTo(new Receipts.Receipt(Office.START, DESTINATION.bureau()));
  }

  @Test
  void nobodyButTheDestinationSignsOrAccepts() {
    var superior = Cast.supervisor("880000");
    for (var action : new Action[] {Samples.receive(), Samples.accept()}) {
      assertThat(Story.sent().refusal(ORIGIN, action)).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
      assertThat(Story.sent().refusal(superior, action)).isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
      assertThat(Story.sent().refusal(STRANGER, action)).isEqualTo(Refusal.NOT_FOUND);
    }
  }

  @Test
  void whatIsSignedForIsNotSignedForAgain() {
    assertThat(Story.received().refusal(DESTINATION, Samples.receive()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
    assertThat(Story.accepted().refusal(DESTINATION, Samples.accept()))
        .isEqualTo(Refusal.HANDOFF_WRONG_STATE);
  }
}
