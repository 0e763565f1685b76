package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.DESTINATION;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What happens by itself. The urgency is URGENT: two hours to sign for, half an hour of grace. */
class TimeTest {

  private static final Duration MOST = Duration.ofMinutes(96);
  private static final Duration ALL = Duration.ofHours(2);
  private static final Duration GRACE = Duration.ofMinutes(30);
  private static final Signatory REGION = Cast.officer("880000");

  @Test
  void whenMostOfTheTimeIsOverTheHolderAloneIsReminded() {
    var story = Story.sent();

    assertThat(told(story.inTime(MOST.minusSeconds(1)))).containsExactly("sent");
    assertThat(told(story.inTime(Duration.ofSeconds(1)))).containsExactly("sent", "reminded");
    assertThat(last(story).own()).containsExactly(DESTINATION.bureau());
    assertThat(story.now().version()).isEqualTo(1);
    assertThat(story.office.time.step()).isFalse();
  }

  @Test
  void whenItIsOverBothSidesHearThatItIsOverdue() {
    var story = Story.sent().inTime(ALL);

    assertThat(told(story)).containsExactly("sent", "reminded", "overdue");
    assertThat(last(story).own()).containsExactlyInAnyOrder(ORIGIN.bureau(), DESTINATION.bureau());
    assertThat(Records.told(last(story)).clock()).isEqualTo(Kind.SIGN_FOR);
    assertThat(story.now().version()).isEqualTo(1);
  }

  @Test
  void afterTheGraceItsSuperiorHoldsItAndHasTheWholeTime() {
    var story = Story.sent().inTime(ALL.plus(GRACE).minusSeconds(1));
    assertThat(story.now().climbs()).isEmpty();

    var now = story.inTime(Duration.ofSeconds(1)).now();

    assertThat(now.holder()).isEqualTo(REGION.bureau());
    assertThat(now.state()).isEqualTo(State.SENT);
    assertThat(now.currentHop().cause()).isEqualTo(Hop.Cause.CLIMBED);
    assertThat(now.climbs())
        .containsExactly(
            new Climb(
                Climb.Side.DESTINATION, DESTINATION.bureau(), REGION.bureau(), now.updatedAt()));
    assertThat(story.clock(Kind.SIGN_FOR).dueAt()).isEqualTo(now.updatedAt().plus(ALL));
    assertThat(story.allowed(DESTINATION)).isEmpty();
    assertThat(story.allowed(REGION)).containsExactly(Verb.RECEIVE, Verb.ACCEPT, Verb.RETURN);
    assertThat(Sight.of(now, Cast.TREE).get(DESTINATION.bureau()))
        .extracting(Sight::kind)
        .isEqualTo(Sight.Kind.ENVELOPE);
  }

  @Test
  void aLongAbsenceOfTheServiceClimbsOneStepForTheSuperiorCouldNotActMeanwhile() {
    var story = Story.sent().inTime(Duration.ofDays(30));

    assertThat(told(story)).containsExactly("sent", "reminded", "overdue", "climbed");
    assertThat(story.now().holder()).isEqualTo(REGION.bureau());
  }

  @Test
  void theNationIsTheLast() {
    var story = Story.sent().inTime(Duration.ofDays(1)).inTime(Duration.ofDays(1));
    assertThat(story.now().holder()).isEqualTo(Jurisdiction.NATION);

    story.inTime(Duration.ofDays(1)).inTime(Duration.ofDays(1));

    assertThat(story.now().holder()).isEqualTo(Jurisdiction.NATION);
    assertThat(told(story)).endsWith("climbed", "reminded", "overdue");
  }

  @Test
  void whoTakesOverWhatWasAcceptedHasDecidedAndCannotReturnAfterADesignation() {
    var story =
        Story.disputed()
            .then(Story.ARBITER, Samples.designate("880102"))
            .inTime(Duration.ofDays(3));

    var heir = Cast.officer(String.valueOf(story.now().holder()));
    assertThat(story.now().currentHop().cause()).isEqualTo(Hop.Cause.CLIMBED);
    assertThat(story.receipts().decided()).isNotNull();
    assertThat(story.refusal(heir, Samples.giveBack(ReturnReason.NOT_A_MATTER)))
        .isEqualTo(Refusal.RETURN_TOO_LATE);
  }

  @Test
  void forAnOriginThatIsSilentItsSuperiorDecides() {
    var story = Story.returned(ReturnReason.NOT_A_MATTER).inTime(Duration.ofDays(1));
    var superior = Cast.officer(String.valueOf(story.now().holder()));

    assertThat(story.now().state()).isEqualTo(State.RETURNED);
    assertThat(story.now().climbs().getLast().side()).isEqualTo(Climb.Side.ORIGIN);
    assertThat(Cast.TREE.isUnder(ORIGIN.bureau(), superior.bureau())).isTrue();
    assertThat(story.refusal(ORIGIN, Samples.redirect("310115", "grounds")))
        .isEqualTo(Refusal.HANDOFF_NOT_YOUR_ACTION);
    assertThat(story.allowed(ORIGIN)).containsExactly(Verb.WITHDRAW);

    story.then(superior, Samples.redirect("310115", "grounds"));
    assertThat(story.now().currentHop().by()).isEqualTo(superior.bureau());
    assertThat(story.now().origin()).isEqualTo(ORIGIN.bureau());
  }

  @Test
  void aDisputeThatNobodyDecidesClimbsAboveTheArbiter() {
    var story = Story.disputed().inTime(Duration.ofDays(1));

    assertThat(story.now().state()).isEqualTo(State.DISPUTED);
    assertThat(story.now().holder()).isEqualTo(Jurisdiction.NATION);
    assertThat(story.allowed(Cast.supervisor("000000"))).contains(Verb.DESIGNATE);
    assertThat(story.allowed(Story.ARBITER)).doesNotContain(Verb.DESIGNATE);
  }

  @Test
  void whatWouldClimbToItsOwnOriginEnds() {
    var office = new Office();
    var id = id(office.send(REGION, Samples.sending("lead", "880200")));
    office.clock.pass(Duration.ofDays(1));
    while (office.time.step()) {}

    var now = office.register.get(id);
    assertThat(now.state()).isEqualTo(State.WITHDRAWN);
    assertThat(now.ending()).isEqualTo(Ending.CLIMBED);
    assertThat(now.climbs().getLast().to()).isEqualTo(REGION.bureau());
    assertThat(now.hops()).hasSize(1);
  }

  @Test
  void anOutcomeThatNobodyAnswersIsClosedAfterSevenWorkingDays() {
    var story = Story.concluded().inTime(Duration.ofDays(9).minusSeconds(1));
    assertThat(story.now().state()).isEqualTo(State.CONCLUDED);

    story.inTime(Duration.ofSeconds(1));

    assertThat(story.now().state()).isEqualTo(State.CLOSED);
    assertThat(story.now().ending()).isEqualTo(Ending.SILENCE);
    assertThat(Records.told(last(story)).ending()).isEqualTo(Ending.SILENCE);
    assertThat(Story.closed().now().ending()).isNull();
  }

  @Test
  void whoeverOrderedHearsThatItsOrderWasNotAnsweredInTime() {
    var inAnHour = new Action.Supervise(Office.START.plusSeconds(3_600), "text");
    var story = Story.accepted().then(Cast.supervisor("000000"), inAnHour);

    story.inTime(Duration.ofHours(1));

    assertThat(told(story)).endsWith("supervised", "overdue");
    assertThat(Records.told(last(story)).order()).isEqualTo(1);
    assertThat(last(story).own()).contains(Jurisdiction.NATION);
    assertThat(story.now().orders().getFirst().overdue()).isTrue();
    assertThat(story.inTime(Duration.ofHours(1)).office.time.step()).isFalse();
  }

  private static UUID id(Decision decision) {
    return ((Decision.Accepted) decision).handoff().id();
  }

  private static List<String> told(Story story) {
    return story.office.records.factsOf(story.id).stream()
        .map(fact -> fact.type().replaceAll("org\\.leadrelay\\.handoff\\.|\\.v1", ""))
        .toList();
  }

  private static Fact last(Story story) {
    return story.office.records.factsOf(story.id).getLast();
  }
}
