package org.leadrelay.intake.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.OFFICER;
import static org.leadrelay.intake.lead.Bureau.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Action;
import org.leadrelay.intake.lead.Bureau;
import org.leadrelay.intake.lead.CloseReason;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.intake.watchlist.WatchDecision.Accepted;
import org.leadrelay.intake.watchlist.WatchDecision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;

class WatchlistTest {

  private static final String HEX = "0123456789abcdef0123456789abcdef";
  private static final Signatory OTHER_LEADER =
      new Signatory(Jurisdiction.of("880101"), true, "second-leader");
  private static final Instant END = START.plus(Duration.ofDays(30));
  private static final WatchAction APPROVE = new WatchAction.Approve();
  private static final WatchAction WITHDRAW = new WatchAction.Withdraw("不再需要");

  private final Bureau bureau = new Bureau();
  private final Listed listed = new Listed(bureau.register);
  private final WatchLedger ledger =
      new WatchLedger(listed, new TellWatchers(listed, bureau.records), bureau.ledger);
  private final AskToWatch asking =
      new AskToWatch(
          bureau.register, listed, ledger, _ -> List.of(new Token(1, HEX)), bureau.clock);
  private final ActOnWatch acting =
      new ActOnWatch(bureau.register, listed, ledger, Bureau.TREE, bureau.clock);
  private final ExpireWatches expiry =
      new ExpireWatches(bureau.register, listed, ledger, bureau.clock);

  @BeforeEach
  void whatFollowsFromChangesOfLeads() {
    bureau.consequences.add(new WithdrawWatches(listed, ledger));
  }

  @Test
  void anEntryBeginsWithAnotherLeadingOfficersApproval() {
    var watch = asked(OFFICER, bureau.registered(), END, false);
    assertThat(watch.state()).isEqualTo(WatchState.REQUESTED);
    assertThat(published()).isEmpty();

    var active = acted(LEADER, watch, APPROVE);

    assertThat(active.state()).isEqualTo(WatchState.ACTIVE);
    var fact = published().getFirst();
    assertThat(fact.aggregate()).isEqualTo(UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"));
    var data = (TellWatchers.Data) java.util.Objects.requireNonNull(fact.data());
    assertThat(data.token()).isEqualTo(HEX);
    assertThat(data.type()).isEqualTo(IdentifierType.MOBILE);
    assertThat(data.entries())
        .containsExactly(new TellWatchers.Entry(watch.id(), watch.lead(), OFFICER.bureau(), END));
    assertThat(bureau.register.kinds(watch.lead()))
        .containsExactly(Kind.REGISTERED, Kind.WATCH_REQUESTED, Kind.WATCH_APPROVED);
  }

  @Test
  void nobodyApprovesWhatHeAskedForAndNoOfficerApprovesAtAll() {
    var watch = asked(LEADER, bureau.registered(), END, false);

    assertThat(refusal(LEADER, watch, APPROVE)).isEqualTo(WatchRefusal.WATCH_SAME_PERSON);
    assertThat(refusal(OFFICER, watch, APPROVE)).isEqualTo(WatchRefusal.ROLE_REQUIRED);
    assertThat(refusal(Bureau.leader("880000"), watch, APPROVE))
        .isEqualTo(WatchRefusal.LEAD_NOT_YOUR_ACTION);
    assertThat(refusal(Bureau.leader("440300"), watch, APPROVE)).isEqualTo(WatchRefusal.NOT_FOUND);
    assertThat(acted(OTHER_LEADER, watch, APPROVE).state()).isEqualTo(WatchState.ACTIVE);
  }

  @Test
  void theLastEntryOfATokenLeavesATombstoneAndNotBefore() {
    var one = acted(LEADER, asked(OFFICER, bureau.registered(), END, false), APPROVE);
    var other = acted(LEADER, asked(OFFICER, bureau.registered(), END, false), APPROVE);
    assertThat(entries(published().getLast())).hasSize(2);

    acted(LEADER, one, WITHDRAW);
    assertThat(entries(published().getLast()))
        .extracting(TellWatchers.Entry::entryId)
        .containsExactly(other.id());
    acted(LEADER, other, WITHDRAW);

    assertThat(published().getLast().data()).isNull();
    assertThat(published()).extracting(Fact::sequence).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void anEntryEndsByItself() {
    var watch = acted(LEADER, asked(OFFICER, bureau.registered(), END, false), APPROVE);
    bureau.clock.pass(Duration.ofDays(30).minusSeconds(1));
    assertThat(expiry.due()).isEmpty();
    expiry.expire(watch);
    assertThat(listed.get(watch.id()).state()).isEqualTo(WatchState.ACTIVE);

    bureau.clock.pass(Duration.ofSeconds(1));
    expiry.due().forEach(expiry::expire);

    assertThat(listed.get(watch.id()).state()).isEqualTo(WatchState.EXPIRED);
    assertThat(published().getLast().data()).isNull();
    assertThat(refusal(LEADER, listed.get(watch.id()), WITHDRAW))
        .isEqualTo(WatchRefusal.WATCH_WRONG_STATE);
  }

  @Test
  void aLeadingOfficerAloneBeginsItFor24HoursAndAnotherMakesItLast() {
    assertThat(refused(OFFICER, bureau.registered(), END, true))
        .isEqualTo(WatchRefusal.ROLE_REQUIRED);
    var flash = asked(LEADER, bureau.registered(), END, true);
    assertThat(flash.state()).isEqualTo(WatchState.ACTIVE);
    assertThat(flash.until()).isEqualTo(START.plus(Watch.FLASH));
    assertThat(published()).hasSize(1);

    assertThat(refusal(LEADER, flash, APPROVE)).isEqualTo(WatchRefusal.WATCH_SAME_PERSON);
    var lasting = acted(OTHER_LEADER, flash, APPROVE);

    assertThat(lasting.until()).isEqualTo(END);
    assertThat(lasting.flash()).isTrue();
    assertThat(entries(published().getLast()).getFirst().until()).isEqualTo(END);
  }

  @Test
  void whatOneBeganAloneLapsesOrIsRefused() {
    var lapsing = asked(LEADER, bureau.registered(), END, true);
    var refused = asked(LEADER, bureau.registered(), END, true);
    var shorter = asked(LEADER, bureau.registered(), START.plusSeconds(60), true);
    assertThat(shorter.until()).isEqualTo(START.plusSeconds(60));

    assertThat(acted(OTHER_LEADER, refused, new WatchAction.Refuse("依据不足")).state())
        .isEqualTo(WatchState.REFUSED);
    bureau.clock.pass(Watch.FLASH);
    expiry.due().forEach(expiry::expire);

    assertThat(listed.get(lapsing.id()).state()).isEqualTo(WatchState.EXPIRED);
    assertThat(published().getLast().data()).isNull();
  }

  @Test
  void aLaterEndNeedsANewApprovalAndTheThirdOneTheSuperiors() {
    var watch = acted(LEADER, asked(OFFICER, bureau.registered(), END, false), APPROVE);
    for (int n = 0; n < Watch.OWN_RENEWALS; n++) {
      watch = acted(LEADER, acted(OFFICER, watch, renewal(n + 1)), APPROVE);
    }
    assertThat(watch.renewals()).isEqualTo(2);
    var third = acted(OFFICER, watch, renewal(3));

    assertThat(refusal(LEADER, third, APPROVE)).isEqualTo(WatchRefusal.LEAD_NOT_YOUR_ACTION);
    assertThat(refusal(Bureau.officer("880100"), third, APPROVE))
        .isEqualTo(WatchRefusal.ROLE_REQUIRED);
    assertThat(acted(Bureau.leader("880100"), third, APPROVE).renewals()).isEqualTo(3);
  }

  @Test
  void aRefusedRenewalLeavesTheEntryAsItWas() {
    var watch = acted(LEADER, asked(OFFICER, bureau.registered(), END, false), APPROVE);
    int told = published().size();
    var asked = acted(OFFICER, watch, renewal(1));
    assertThat(refusal(OFFICER, asked, renewal(2))).isEqualTo(WatchRefusal.WATCH_WRONG_STATE);

    var refused = acted(LEADER, asked, new WatchAction.Refuse("期限足够"));

    assertThat(refused.state()).isEqualTo(WatchState.ACTIVE);
    assertThat(refused.until()).isEqualTo(END);
    assertThat(published()).hasSize(told);
    assertThat(refusal(LEADER, refused, APPROVE)).isEqualTo(WatchRefusal.WATCH_WRONG_STATE);
  }

  @Test
  void nothingIsWatchedForLongerThan90Days() {
    var lead = bureau.registered();
    var far = START.plus(Watch.LONGEST).plusSeconds(1);
    assertThat(refused(OFFICER, lead, far, false)).isEqualTo(WatchRefusal.WATCH_TOO_LONG);

    var watch = acted(LEADER, asked(OFFICER, lead, END, false), APPROVE);
    assertThat(refusal(OFFICER, watch, new WatchAction.Renew(far)))
        .isEqualTo(WatchRefusal.WATCH_TOO_LONG);
    assertThat(refusal(Bureau.officer("880100"), watch, renewal(1)))
        .isEqualTo(WatchRefusal.LEAD_NOT_YOUR_ACTION);
  }

  @Test
  void theEndOfTheLeadOfTheIdentifierAndOfItsOpennessIsTheEndOfTheEntry() {
    var closed = bureau.registered();
    var amended = bureau.registered();
    var secret = bureau.registered();
    var kept = bureau.registered();
    var watches =
        List.of(closed, amended, secret, kept).stream()
            .map(lead -> acted(LEADER, asked(OFFICER, lead, END, false), APPROVE))
            .toList();

    bureau.acted(LEADER, now(closed), new Action.Close(CloseReason.LAPSED, null, null));
    bureau.acted(OFFICER, now(amended), Bureau.amendment("没有号码", List.of(), List.of()));
    bureau.acted(OFFICER, now(secret), new Action.Handle(Handling.SECRET, "在侦"));
    bureau.acted(OFFICER, now(kept), new Action.Handle(Handling.RESTRICTED, "在侦"));

    assertThat(watches)
        .extracting(it -> listed.get(it.id()).state())
        .containsExactly(
            WatchState.WITHDRAWN, WatchState.WITHDRAWN, WatchState.WITHDRAWN, WatchState.ACTIVE);
    assertThat(entries(published().getLast())).hasSize(1);
    assertThat(bureau.register.kinds(closed.id())).endsWith(Kind.CLOSED, Kind.WATCH_WITHDRAWN);
  }

  @Test
  void onlyWhatARegisteredLeadCarriesIsWatchedForAndOnlyIfItTellsSomething() {
    var lead = bureau.registered();
    assertThat(refused(OFFICER, bureau.candidate(), END, false))
        .isEqualTo(WatchRefusal.LEAD_WRONG_STATE);
    assertThat(refused(OFFICER, bureau.registered(Handling.SECRET), END, false))
        .isEqualTo(WatchRefusal.WATCH_SECRET);
    assertThat(refused(Bureau.leader("880000"), lead, END, false))
        .isEqualTo(WatchRefusal.LEAD_NOT_YOUR_ACTION);
    assertThat(refused(Bureau.leader("440300"), lead, END, false))
        .isEqualTo(WatchRefusal.LEAD_UNKNOWN);
    assertThat(refused(OFFICER, request(lead, UUID.randomUUID(), END, false)))
        .isEqualTo(WatchRefusal.IDENTIFIER_UNKNOWN);
    var qq = lead.content().identifiers().getFirst().id();
    assertThat(refused(OFFICER, request(lead, qq, END, false)))
        .isEqualTo(WatchRefusal.TYPE_NOT_WATCHABLE);
    listed.hub = true;
    assertThat(refused(OFFICER, lead, END, false)).isEqualTo(WatchRefusal.HUB_VALUE);
    listed.hub = false;
  }

  private Lead now(Lead lead) {
    return bureau.register.get(lead.id());
  }

  private static WatchAction renewal(int days) {
    return new WatchAction.Renew(END.plus(Duration.ofDays(days)));
  }

  private Watch asked(Signatory who, Lead lead, Instant until, boolean flash) {
    var decision = asking.ask(who, request(lead, phone(lead), until, flash));
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted) decision).watch();
  }

  private WatchRefusal refused(Signatory who, Lead lead, Instant until, boolean flash) {
    return refused(who, request(lead, phone(lead), until, flash));
  }

  private WatchRefusal refused(Signatory who, WatchRequest request) {
    int notes = bureau.records.notes().size();
    var decision = asking.ask(who, request);
    assertThat(decision).isInstanceOf(Refused.class);
    assertThat(bureau.records.notes()).hasSize(notes);
    return ((Refused) decision).refusal();
  }

  private static UUID phone(Lead lead) {
    return lead.content().identifiers().getLast().id();
  }

  private static WatchRequest request(Lead lead, UUID identifier, Instant until, boolean flash) {
    return new WatchRequest(lead.id(), identifier, "禁毒法 2026-1", "在侦", until, flash);
  }

  private Watch acted(Signatory who, Watch watch, WatchAction action) {
    var decision = acting.act(who, watch.id(), _ -> {}, action);
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted) decision).watch();
  }

  private WatchRefusal refusal(Signatory who, Watch watch, WatchAction action) {
    var before = listed.lock(watch.id());
    var decision = acting.act(who, watch.id(), _ -> {}, action);
    assertThat(decision).isInstanceOf(Refused.class);
    assertThat(listed.lock(watch.id())).isEqualTo(before);
    return ((Refused) decision).refusal();
  }

  private List<Fact> published() {
    return bureau.records.facts().stream()
        .filter(it -> it.type().equals(TellWatchers.TYPE))
        .toList();
  }

  private static List<TellWatchers.Entry> entries(Fact fact) {
    return ((TellWatchers.Data) java.util.Objects.requireNonNull(fact.data())).entries();
  }
}
