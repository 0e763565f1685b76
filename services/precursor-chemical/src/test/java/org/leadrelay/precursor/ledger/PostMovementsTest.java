package org.leadrelay.precursor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.bureau;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;
import static org.leadrelay.precursor.ledger.Postings.at;
import static org.leadrelay.precursor.ledger.Postings.outside;
import static org.leadrelay.precursor.ledger.Works.DESTINATION;
import static org.leadrelay.precursor.ledger.Works.ORIGIN;
import static org.leadrelay.precursor.ledger.Works.START;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.alarm.InMemoryAlarms;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Decision.Refused;
import org.leadrelay.precursor.ledger.Decision.Repeated;
import org.leadrelay.precursor.matching.InMemoryShipments;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Requirement;
import org.leadrelay.precursor.substance.Mass;

class PostMovementsTest {

  private static final Reader SELLERS = enterprise(SELLER);
  private static final Reader BUYERS = enterprise(BUYER);

  private final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryTransits transits = new InMemoryTransits();
  private final InMemoryAlarms alarms = new InMemoryAlarms();
  private final Works works = new Works(ledger, transits, new InMemoryShipments(), alarms);

  @Test
  void aMovementTakesFromOneAccountWhatItBringsToTheOther() {
    var posted = works.posted(SELLERS, Postings.produced("12.5", START));
    assertThat(posted.movement().kind()).isEqualTo(MovementKind.PRODUCE);
    assertThat(posted.alarms()).isEmpty();
    assertThat(stock()).isEqualTo(new Mass(12_500_000));
    assertThat(ledger.balance(Account.external(AccountKind.PRODUCTION, SELLER, "II-2")))
        .isEqualTo(new Mass(-12_500_000));
    assertThat(works.chronicle.actions(posted.movement().to().id())).containsExactly("post");
    assertThat(works.papers.used).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, CONSUMPTION, CONSUME",
    "SITE, DESTRUCTION, DESTROY",
    "SITE, EXPORT, EXPORT",
    "SITE, LOSS, LOSE",
    "PRODUCTION, SITE, PRODUCE",
    "IMPORT, SITE, IMPORT",
    "ADJUSTMENT, SITE, ADJUST"
  })
  void whatLiesOutsideHasItsFlows(AccountKind from, AccountKind to, MovementKind kind) {
    var site = at(ORIGIN);
    var said =
        Postings.of(
            "1",
            START,
            from == AccountKind.SITE ? site : outside(from),
            to == AccountKind.SITE ? site : outside(to),
            null);
    assertThat(works.posted(SELLERS, said).movement().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "SITE, PRODUCTION",
    "SITE, IMPORT",
    "CONSUMPTION, SITE",
    "DESTRUCTION, SITE",
    "EXPORT, SITE",
    "LOSS, SITE",
    "PRODUCTION, CONSUMPTION",
    "IN_TRANSIT, CONSUMPTION",
    "LOSS, IN_TRANSIT"
  })
  void nothingElseFlows(AccountKind from, AccountKind to) {
    var site = at(ORIGIN);
    var said =
        Postings.of(
            "1",
            START,
            from == AccountKind.SITE ? site : outside(from),
            to == AccountKind.SITE ? site : outside(to),
            null);
    assertThat(refusal(SELLERS, said)).isEqualTo(Refusal.FLOW_UNKNOWN);
  }

  @Test
  void whatIsNoFactIsRefusedAndNothingIsWritten() {
    var said = Postings.produced("1", START);
    assertThat(refusal(SELLERS, Postings.ofSubstance(said, "IV-1")))
        .isEqualTo(Refusal.SUBSTANCE_UNKNOWN);
    assertThat(refusal(SELLERS, Postings.ofSubstance(said, "I-12")))
        .isEqualTo(Refusal.SUBSTANCE_IS_GROUP);
    assertThat(refusal(SELLERS, Postings.produced("0", START))).isEqualTo(Refusal.QUANTITY_INVALID);
    assertThat(refusal(SELLERS, Postings.inUnit(Postings.ofSubstance(said, "I-1"), "L")))
        .isEqualTo(Refusal.DENSITY_UNKNOWN);
    assertThat(refusal(SELLERS, Postings.of("1", START, at(ORIGIN), at(ORIGIN), null)))
        .isEqualTo(Refusal.SAME_ACCOUNT);
    assertThat(ledger.movements).isEmpty();
    assertThat(ledger.accounts).isEmpty();
  }

  @Test
  void aMovementOfTheFutureIsNoneAndTenMinutesAreAClockThatIsWrong() {
    var ahead = START.plus(Drafting.AHEAD);
    assertThat(works.post(SELLERS, Postings.produced("1", ahead)))
        .isInstanceOf(Decision.Posted.class);
    assertThat(refusal(SELLERS, Postings.produced("1", ahead.plusMillis(1))))
        .isEqualTo(Refusal.IN_FUTURE);
  }

  @Test
  void thePastIsLateAfterADayAndOverAfterFourHundred() {
    var onTime = works.posted(SELLERS, Postings.produced("1", START.minus(Suspicions.IN_TIME)));
    assertThat(onTime.alarms()).isEmpty();
    works.posted(SELLERS, Postings.produced("1", START.minus(Suspicions.IN_TIME).minusMillis(1)));
    assertThat(alarms.of(Rule.LATE_POSTING)).hasSize(1);
    works.posted(SELLERS, Postings.produced("1", START.minus(Drafting.BACK)));
    assertThat(alarms.of(Rule.LATE_POSTING)).hasSize(1);
    assertThat(refusal(SELLERS, Postings.produced("1", START.minus(Drafting.BACK).minusMillis(1))))
        .isEqualTo(Refusal.TOO_OLD);
    var old = Postings.opening("1", START.minus(Drafting.BACK).minusMillis(1));
    assertThat(refusal(officer(), old)).isEqualTo(Refusal.TOO_OLD);
    assertThat(works.post(bureau("880101"), old)).isInstanceOf(Decision.Posted.class);
  }

  @Test
  void nobodyPostsForAnother() {
    assertThat(refusal(BUYERS, Postings.produced("1", START))).isEqualTo(Refusal.NOT_FOUND);
    assertThat(refusal(BUYERS, Postings.of("1", START, at(DESTINATION), at(ORIGIN), null)))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(refusal(bureau("880101"), Postings.produced("1", START)))
        .isEqualTo(Refusal.ROLE_REQUIRED);
    assertThat(refusal(bureau("880201"), Postings.opening("1", START)))
        .isEqualTo(Refusal.NOT_FOUND);
  }

  @Test
  void theSameAgainAnswersTheFirstAndAnotherUnderItsNameIsRefused() {
    var said = Postings.named(Postings.produced("1", START), "ERP-77");
    var first = works.posted(SELLERS, said);
    works.clock.pass(Duration.ofDays(500));
    assertThat(works.post(SELLERS, said)).isEqualTo(new Repeated(first.movement()));
    assertThat(refusal(SELLERS, Postings.named(Postings.produced("2", START), "ERP-77")))
        .isEqualTo(Refusal.CLIENT_REF_USED);
    assertThat(ledger.movements).hasSize(1);
    var others =
        Postings.of("1", works.clock.instant(), outside(AccountKind.IMPORT), at(DESTINATION), null);
    assertThat(works.post(BUYERS, Postings.named(others, "ERP-77")))
        .isInstanceOf(Decision.Posted.class);
  }

  @Test
  void inOneCallTheSameTwiceIsWrittenOnce() {
    var said = Postings.produced("1", START);
    var decisions = works.posting.post(SELLERS, List.of(said, said, Postings.produced("0", START)));
    assertThat(decisions.get(0)).isInstanceOf(Decision.Posted.class);
    assertThat(decisions.get(1)).isInstanceOf(Repeated.class);
    assertThat(decisions.get(2)).isEqualTo(new Refused(Refusal.QUANTITY_INVALID));
    assertThat(stock()).isEqualTo(Mass.kilograms(1));
  }

  @Test
  void aSiteThatGivesMoreThanItHasIsAnAlarmAndNoRefusal() {
    works.posted(SELLERS, Postings.produced("10", START));
    var posted = works.posted(SELLERS, Postings.consumed("10.000001", START));
    assertThat(posted.alarms()).hasSize(1);
    assertThat(ledger.alarms.get(posted.movement().id())).isEqualTo(posted.alarms());
    var alarm = alarms.of(Rule.NEGATIVE_STOCK).getFirst();
    assertThat(alarm.onset().severity()).isEqualTo(Severity.URGENT);
    assertThat(alarm.onset().evidence()).containsEntry("lowestG", "-0.001");
    works.posted(SELLERS, Postings.produced("1", START));
    assertThat(alarms.of(Rule.NEGATIVE_STOCK).getFirst().conditionActive()).isFalse();
  }

  @Test
  void entriesOfOneSecondCountTogether() {
    works.posted(SELLERS, Postings.produced("10", START.plusMillis(900)));
    assertThat(works.posted(SELLERS, Postings.consumed("10", START)).alarms()).isEmpty();
    assertThat(works.posted(SELLERS, Postings.consumed("1", START.minusSeconds(1))).alarms())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "II-2, NONE, 0, NORMAL",
    "II-2, USED_UP, 0, URGENT",
    "II-2, EXPIRED, 7, NORMAL",
    "II-2, EXPIRED, 8, URGENT",
    "I-1, NONE, 0, URGENT"
  })
  void aMovementWithoutItsPaperIsWrittenAndRaisesAnAlarm(
      String substance, Reason reason, long days, Severity severity) {
    works.papers.miss(new PaperDefect(Requirement.PRODUCTION, reason, null, days));
    var said = Postings.ofSubstance(Postings.produced("1", START), substance);
    assertThat(works.posted(SELLERS, said).alarms()).hasSize(1);
    var onset = alarms.of(Rule.NO_PAPER).getFirst().onset();
    assertThat(onset.severity()).isEqualTo(severity);
    assertThat(onset.evidence()).containsEntry("article", "条例第7条");
    assertThat(onset.subject()).isEqualTo("PRODUCTION " + substance);
  }

  @Test
  void eachPaperThatFailsHasItsAlarm() {
    var paper = UUID.randomUUID();
    works.papers.miss(
        new PaperDefect(Requirement.SALE, Reason.NONE, null, 0),
        new PaperDefect(Requirement.PURCHASE_FILING, Reason.USED_UP, paper, 0));
    assertThat(works.posted(SELLERS, Postings.dispatch("1", START)).alarms()).hasSize(3);
    assertThat(alarms.of(Rule.NO_PAPER))
        .extracting(alarm -> alarm.onset().subject())
        .containsExactlyInAnyOrder("SALE II-2", paper.toString());
  }

  @Test
  void stockIsOpenedOnceAndThenSetRightByASupervisorWithACount() {
    works.posted(SELLERS, Postings.opening("5", START));
    assertThat(refusal(SELLERS, Postings.opening("5", START))).isEqualTo(Refusal.ALREADY_OPENED);
    assertThat(refusal(officer(), Postings.opening("5", START))).isEqualTo(Refusal.ALREADY_OPENED);
    var supervisor = bureau("880101");
    var more = Postings.opening("1", START);
    assertThat(refusal(supervisor, more)).isEqualTo(Refusal.STOCKTAKE_REQUIRED);
    var counted = Postings.counted(more, UUID.randomUUID(), null);
    assertThat(refusal(supervisor, counted)).isEqualTo(Refusal.REASON_REQUIRED);
    var less = Postings.of("1", START, at(ORIGIN), outside(AccountKind.ADJUSTMENT), null);
    assertThat(refusal(SELLERS, less)).isEqualTo(Refusal.ALREADY_OPENED);
    works.posted(supervisor, Postings.counted(less, UUID.randomUUID(), "盘亏"));
    assertThat(stock()).isEqualTo(Mass.kilograms(4));
  }

  private Mass stock() {
    return ledger.balance(Account.atSite(SELLER, ORIGIN.id(), "II-2"));
  }

  private Refusal refusal(Reader who, Posting said) {
    var before = ledger.movements.size();
    var decision = works.post(who, said);
    assertThat(ledger.movements).hasSize(before);
    return ((Refused) decision).why();
  }

  private static Reader officer() {
    return new Reader.OfBureau(Jurisdiction.of("880101"), false, "officer");
  }
}
