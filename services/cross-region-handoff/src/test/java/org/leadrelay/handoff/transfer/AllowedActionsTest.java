package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.ARBITER;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.DESTINATIONS_SUPERVISOR;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadrelay.handoff.clock.Deadline;

/** What a caller is told that it could do: what it can do, and nothing else. */
class AllowedActionsTest {

  static Stream<Story> everyState() {
    return Stream.of(
        Story.sent(),
        Story.received(),
        Story.accepted(),
        Story.returned(ReturnReason.INCOMPLETE),
        Story.accepted().then(Story.ARBITER, Samples.supervise()),
        Story.accepted().then(Story.DESTINATION, Samples.rest(Pause.Reason.SUSPECT_ABROAD)),
        Story.accepted().then(Story.DESTINATION, Samples.extend(Duration.ofDays(30))),
        Story.sent().inTime(Duration.ofDays(1)),
        Story.returned(ReturnReason.INCOMPLETE).inTime(Duration.ofDays(1)),
        Story.disputed(),
        Story.disputed().then(ARBITER, Samples.designate("880102")),
        Story.concluded(),
        Story.closed(),
        Story.withdrawn());
  }

  @Test
  void eachSideSeesItsOwnActions() {
    assertThat(Story.sent().allowed(DESTINATION))
        .containsExactly(Verb.RECEIVE, Verb.ACCEPT, Verb.RETURN);
    assertThat(Story.sent().allowed(ORIGIN)).containsExactly(Verb.WITHDRAW);
    assertThat(Story.received().allowed(DESTINATION)).containsExactly(Verb.ACCEPT, Verb.RETURN);
    assertThat(Story.returned(ReturnReason.INCOMPLETE).allowed(ORIGIN))
        .containsExactly(Verb.SUPPLEMENT, Verb.REDIRECT, Verb.DISPUTE, Verb.WITHDRAW);
    assertThat(Story.returned(ReturnReason.INCOMPLETE).allowed(DESTINATION)).isEmpty();
    assertThat(Story.accepted().allowed(ORIGIN)).isEmpty();
    assertThat(Story.disputed().allowed(ORIGIN)).containsExactly(Verb.WITHDRAW);
    assertThat(Story.disputed().allowed(ARBITER)).containsExactly(Verb.DESIGNATE, Verb.DISMISS);
    assertThat(Story.disputed().allowed(Cast.officer("880000"))).isEmpty();
    assertThat(Story.concluded().allowed(ORIGIN)).containsExactly(Verb.CLOSE, Verb.REWORK);
    assertThat(Story.concluded().allowed(DESTINATIONS_SUPERVISOR)).isEmpty();
  }

  @Test
  void nobodyCanDoAnythingAtTheEnd() {
    for (var who : Cast.officers()) {
      assertThat(Story.closed().allowed(who)).isEmpty();
      assertThat(Story.withdrawn().allowed(who)).isEmpty();
    }
  }

  /** A right body is never refused where the action is allowed, and always where it is not. */
  @ParameterizedTest
  @MethodSource("everyState")
  void theyAreExactlyThoseThatARightBodyIsNotRefusedFor(Story story) {
    for (var who : Cast.officers()) {
      var possible = EnumSet.noneOf(Verb.class);
      for (var verb : Verb.values()) {
        var world = new Surroundings(Cast.TREE, story.office.register);
        if (Transitions.refusal(story.now(), who, rightBody(verb), world).isEmpty()) {
          possible.add(verb);
        }
      }
      assertThat(story.allowed(who)).as("%s", who).containsExactlyElementsOf(possible);
    }
  }

  @Test
  void everyVerbHasItsRowAndItsWord() {
    assertThat(Transitions.TABLE)
        .extracting(Transitions.Transition::verb)
        .containsExactly(Verb.values());
    assertThat(Stream.of(Verb.values()).map(Verb::word))
        .containsExactly(
            "receive",
            "accept",
            "return",
            "supplement",
            "redirect",
            "dispute",
            "designate",
            "dismiss",
            "withdraw",
            "feedback",
            "conclude",
            "close",
            "rework",
            "supervise",
            "answer-supervision",
            "pause",
            "resume",
            "extend",
            "grant-extension",
            "refuse-extension",
            "remind",
            "overdue",
            "climb",
            "lapse-extension",
            "reschedule");
  }

  private static Action rightBody(Verb verb) {
    return switch (verb) {
      case RECEIVE -> Samples.receive();
      case ACCEPT -> Samples.accept();
      case RETURN -> Samples.giveBack(ReturnReason.NOT_A_MATTER);
      case SUPPLEMENT -> Samples.supplement(2);
      case REDIRECT -> Samples.redirect("469001", null);
      case DISPUTE -> Samples.dispute();
      case DESIGNATE -> Samples.designate("880281");
      case DISMISS -> Samples.dismiss();
      case WITHDRAW -> Samples.withdraw();
      case FEEDBACK -> Samples.feedback();
      case CONCLUDE -> Samples.conclude(OutcomeKind.UNFOUNDED);
      case CLOSE -> Samples.close();
      case REWORK -> Samples.rework();
      case SUPERVISE -> Samples.supervise();
      case ANSWER_SUPERVISION -> Samples.answerSupervision(1);
      case PAUSE -> Samples.rest(Pause.Reason.FORCE_MAJEURE);
      case RESUME -> Samples.resume();
      case EXTEND -> Samples.extend(Duration.ofDays(30));
      case GRANT_EXTENSION -> Samples.grant();
      case REFUSE_EXTENSION -> Samples.refuse();
      case REMIND -> new Action.Remind(Deadline.Kind.FINAL);
      case OVERDUE -> new Action.Miss(Deadline.Kind.FINAL);
      case CLIMB -> new Action.TakeOver(Deadline.Kind.FINAL);
      case LAPSE_EXTENSION -> new Action.LapseExtension();
      case RESCHEDULE -> new Action.Reschedule();
    };
  }
}
