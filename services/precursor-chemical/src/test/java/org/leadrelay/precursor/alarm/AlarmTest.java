package org.leadrelay.precursor.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.STRANGER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.alarm.ActOnAlarm.Act;
import org.leadrelay.precursor.alarm.ActOnAlarm.Decision.Done;
import org.leadrelay.precursor.alarm.ActOnAlarm.Decision.Refused;
import org.leadrelay.precursor.alarm.ActOnAlarm.Refusal;
import org.leadrelay.precursor.alarm.Onset.Partner;
import org.leadrelay.precursor.alarm.Onset.Where;
import org.leadrelay.precursor.enterprise.Cast;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.testkit.StandingClock;

class AlarmTest {

  private static final Instant START = Instant.parse("2026-11-23T04:00:00Z");
  private static final Act ACKNOWLEDGE = new Act.Acknowledge();

  private final StandingClock clock = new StandingClock(START);
  private final InMemoryAlarms alarms = new InMemoryAlarms();
  private final Chronicle chronicle = new Chronicle();
  private final AlarmLedger ledger = new AlarmLedger(alarms, chronicle, chronicle, TREE);
  private final RaiseAlarm raising = new RaiseAlarm(alarms, ledger, clock);
  private final ClearAlarm clearing = new ClearAlarm(alarms, ledger, clock);
  private final ActOnAlarm acting = new ActOnAlarm(alarms, ledger, clock);
  private final ClimbAlarm climbing = new ClimbAlarm(alarms, ledger, clock);

  @Test
  void theSameAgainCountsOnTheAlarmThatIsOpen() {
    var first = raise(Rule.NEGATIVE_STOCK, Severity.URGENT);
    for (int i = 0; i < 60; i++) {
      assertThat(raise(Rule.NEGATIVE_STOCK, Severity.URGENT)).isEqualTo(first);
    }
    var alarm = alarm(first);
    assertThat(alarm.count()).isEqualTo(61);
    assertThat(alarm.handling().occurrences()).hasSize(Handling.KEPT);
    assertThat(alarm.version()).isEqualTo(1);
    assertThat(chronicle.facts()).hasSize(1);
    assertThat(chronicle.actions(first)).containsExactly("open");
  }

  @Test
  void aResolvedOneMakesRoomForTheNext() {
    var first = raise(Rule.NO_PAPER, Severity.NORMAL);
    resolve(first, Cause.CLERICAL_ERROR, null);
    assertThat(raise(Rule.NO_PAPER, Severity.NORMAL)).isNotEqualTo(first);
  }

  @Test
  void whatIsUrgentIsAnnouncedAtOnceAndWhatIsNormalOnlyWhenDiversionIsSuspected() {
    var normal = raise(Rule.QUANTITY_MISMATCH, Severity.NORMAL);
    assertThat(chronicle.facts()).isEmpty();
    resolve(normal, Cause.DIVERSION_SUSPECTED, "司机无法说明");
    assertThat(chronicle.facts()).hasSize(1);
    var fact = chronicle.facts().getFirst();
    assertThat(fact.data())
        .isInstanceOfSatisfying(
            IncidentOpened.class,
            told -> {
              assertThat(told.cause()).isEqualTo(Cause.DIVERSION_SUSPECTED);
              assertThat(told.incidentId()).isEqualTo(fact.aggregate());
              assertThat(told.toString()).doesNotContain("司机");
            });
  }

  @Test
  void alarmsOfOneSiteWithinTwoHoursAreOneIncidentThatIsToldOnce() {
    var first = alarm(raise(Rule.NO_PAPER, Severity.NORMAL));
    clock.pass(Incident.SPAN);
    var second = alarm(raise(Rule.NEGATIVE_STOCK, Severity.URGENT));
    var third = alarm(raise(Rule.GAS, Severity.FLASH));
    assertThat(second.incident()).isEqualTo(first.incident());
    assertThat(chronicle.facts()).hasSize(1);
    assertThat(alarms.incident(third.incident()).announced()).isEqualTo(1);
    clock.pass(Duration.ofMillis(1));
    var later = alarm(raise(Rule.WATCH_HIT, Severity.URGENT));
    assertThat(later.incident()).isNotEqualTo(first.incident());
    assertThat(chronicle.facts()).hasSize(2);
  }

  @Test
  void diversionIsToldOnceMoreAndThenNoMore() {
    var first = raise(Rule.NEGATIVE_STOCK, Severity.URGENT);
    var second = raise(Rule.LOSS_REPORTED, Severity.FLASH);
    resolve(first, Cause.DIVERSION_SUSPECTED, null);
    resolve(second, Cause.DIVERSION_SUSPECTED, null);
    assertThat(chronicle.facts()).extracting(fact -> fact.sequence()).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "FLASH, PT15M, BRIGADE, PT60M, CITY, PT4H, PROVINCE",
    "URGENT, PT2H, BRIGADE, PT8H, CITY, PT1000H, CITY",
    "NORMAL, PT24H, BRIGADE, PT72H, BRIGADE, PT1000H, BRIGADE"
  })
  void whatNobodyAcknowledgesClimbs(
      Severity severity,
      Duration first,
      Level toFirst,
      Duration second,
      Level toSecond,
      Duration third,
      Level toThird) {
    var id = raise(Rule.GAS, severity);
    clock.pass(first.minusMillis(1));
    assertThat(climbing.climb()).isFalse();
    clock.pass(Duration.ofMillis(1));
    assertThat(levelAfterClimbs(id)).isEqualTo(toFirst);
    clock.pass(second.minus(first));
    assertThat(levelAfterClimbs(id)).isEqualTo(toSecond);
    clock.pass(third.minus(second));
    assertThat(levelAfterClimbs(id)).isEqualTo(toThird);
    assertThat(alarm(id).dueAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"FLASH, P1D, BRIGADE", "URGENT, P3D, BRIGADE", "NORMAL, P10D, BRIGADE"})
  void whatIsAcknowledgedAndNotResolvedClimbsOnceMore(
      Severity severity, Duration after, Level level) {
    var id = raise(Rule.GAS, severity);
    act("880101", id, ACKNOWLEDGE);
    clock.pass(after.minusMillis(1));
    assertThat(climbing.climb()).isFalse();
    clock.pass(Duration.ofMillis(1));
    assertThat(levelAfterClimbs(id)).isEqualTo(level);
    assertThat(climbing.climb()).isFalse();
  }

  @Test
  void whatIsResolvedDoesNotClimb() {
    var id = raise(Rule.GAS, Severity.FLASH);
    resolve(id, Cause.EQUIPMENT_FAULT, null);
    clock.pass(Duration.ofDays(30));
    assertThat(climbing.climb()).isFalse();
    assertThat(chronicle.actions(id)).containsExactly("open", "acknowledge", "resolve");
  }

  @Test
  void aNormalMatchingAlarmThatIsCuredInADayResolvesItself() {
    var id = raise(Rule.QUANTITY_MISMATCH, Severity.NORMAL);
    clock.pass(ClearAlarm.CURABLE);
    clearing.clear(alarm(id).onset().key());
    assertThat(alarm(id).state()).isEqualTo(AlarmState.RESOLVED);
    assertThat(alarm(id).handling().cause()).isEqualTo(Cause.CLERICAL_ERROR);
    assertThat(alarm(id).conditionActive()).isFalse();
  }

  @Test
  void anyOtherWaitsForAPersonThoughItsConditionIsOver() {
    var urgent = raise(Rule.QUANTITY_MISMATCH, Severity.URGENT);
    var stock = raise(Rule.NEGATIVE_STOCK, Severity.NORMAL);
    var late = raise(Rule.UNMATCHED_RECEIPT, Severity.NORMAL);
    clock.pass(ClearAlarm.CURABLE.plusMillis(1));
    for (var id : new UUID[] {urgent, stock, late}) {
      clearing.clear(alarm(id).onset().key());
      clearing.clear(alarm(id).onset().key());
      assertThat(alarm(id).state()).isEqualTo(AlarmState.OPEN);
      assertThat(alarm(id).conditionActive()).isFalse();
      assertThat(chronicle.actions(id)).containsExactly("open", "clear");
    }
    assertThat(raise(Rule.NEGATIVE_STOCK, Severity.NORMAL)).isEqualTo(stock);
    assertThat(alarm(stock).conditionActive()).isTrue();
  }

  @Test
  void itIsAcknowledgedBeforeItIsResolvedAndEachOnce() {
    var id = raise(Rule.NO_PAPER, Severity.NORMAL);
    var resolve = new Act.Resolve(Cause.CLERICAL_ERROR, null);
    assertThat(act("880101", id, resolve)).isEqualTo(wrong(AlarmState.OPEN));
    assertThat(act("880101", id, ACKNOWLEDGE)).isInstanceOf(Done.class);
    assertThat(act("880101", id, ACKNOWLEDGE)).isEqualTo(wrong(AlarmState.ACKNOWLEDGED));
    assertThat(act("880101", id, resolve)).isInstanceOf(Done.class);
    assertThat(act("880101", id, resolve)).isEqualTo(wrong(AlarmState.RESOLVED));
    assertThat(alarm(id).version()).isEqualTo(3);
  }

  @Test
  void aLegitimateUseNeedsASupervisorAndANote() {
    var id = raise(Rule.NO_PAPER, Severity.NORMAL);
    act("880101", id, ACKNOWLEDGE);
    var silent = new Act.Resolve(Cause.LEGITIMATE_USE_SHOWN, null);
    var officer = new Reader.OfBureau(Jurisdiction.of("880101"), false, "officer");
    assertThat(refusal(acting.act(officer, id, _ -> {}, silent)))
        .isEqualTo(Refusal.SUPERVISOR_REQUIRED);
    assertThat(refusal(act("880101", id, silent))).isEqualTo(Refusal.NOTE_REQUIRED);
    assertThat(act("880101", id, new Act.Resolve(Cause.LEGITIMATE_USE_SHOWN, "合法生产")))
        .isInstanceOf(Done.class);
  }

  @Test
  void officersOfBothPlacesAndThoseAboveSeeItAndNobodyElse() {
    var id = raise(Rule.QUANTITY_MISMATCH, Severity.NORMAL);
    for (var sees : new String[] {"880101", "880100", "880201", "880000", "000000"}) {
      assertThat(alarms.see(id, bureau(sees))).as(sees).isPresent();
    }
    assertThat(alarms.see(id, bureau("880281"))).isEmpty();
    assertThat(refusal(act("880281", id, ACKNOWLEDGE))).isEqualTo(Refusal.NOT_FOUND);
    assertThat(alarms.see(id, enterprise(SELLER))).isPresent();
    assertThat(alarms.see(id, enterprise(BUYER))).isPresent();
    assertThat(alarms.see(id, enterprise(STRANGER))).isEmpty();
  }

  @Test
  void anEnterpriseDoesNotSeeWhatLooksIntoIt() {
    for (var rule : Rule.values()) {
      var id = raise(rule, Severity.NORMAL);
      assertThat(alarms.see(id, enterprise(SELLER)).isPresent())
          .as(rule.name())
          .isEqualTo(rule.sight() != Rule.Sight.NOTHING);
    }
  }

  @Test
  void whoHasNotReadItAsItIsDoesNotActOnIt() {
    var id = raise(Rule.NO_PAPER, Severity.NORMAL);
    assertThatIllegalStateException()
        .isThrownBy(() ->
            acting.act(
                bureau("880101"),
                id,
                version -> {
                  throw new IllegalStateException("stale " + version);
                },
                ACKNOWLEDGE))
        .withMessage("stale 1");
    assertThat(alarm(id).state()).isEqualTo(AlarmState.OPEN);
  }

  private UUID raise(Rule rule, Severity severity) {
    var seller = Cast.siteOf(SELLER, "880101", false);
    var partner = rule.matching() ? Partner.of(Cast.siteOf(BUYER, "880201", false)) : null;
    return raising.raise(
        new Onset(
            rule,
            severity,
            Where.at(seller).with(partner),
            "II-2",
            "II-2",
            clock.instant(),
            Map.of("massG", "1.000"),
            new Explanation("测试", "a test")));
  }

  private void resolve(UUID id, Cause cause, @Nullable String note) {
    act("880101", id, ACKNOWLEDGE);
    assertThat(act("880101", id, new Act.Resolve(cause, note))).isInstanceOf(Done.class);
  }

  private ActOnAlarm.Decision act(String bureau, UUID id, Act act) {
    return acting.act(bureau(bureau), id, _ -> {}, act);
  }

  private static Refusal refusal(ActOnAlarm.Decision decision) {
    return ((Refused) decision).refusal();
  }

  private static Refused wrong(AlarmState state) {
    return new Refused(Refusal.ALARM_WRONG_STATE, state);
  }

  private Level levelAfterClimbs(UUID id) {
    while (climbing.climb()) {
      assertThat(chronicle.actions(id)).endsWith("climb");
    }
    return alarm(id).level();
  }

  private Alarm alarm(UUID id) {
    return alarms.see(id, bureau("000000")).orElseThrow();
  }
}
