package org.leadrelay.intake.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.OFFICER;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.intake.lead.Action;
import org.leadrelay.intake.lead.Bureau;
import org.leadrelay.intake.lead.CloseReason;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.MoveByHandoffs;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.jurisdiction.Jurisdiction;

class HandoffTest {

  private static final Jurisdiction THERE = Jurisdiction.of("320000");

  private final Bureau bureau = new Bureau();
  private final Pending pending = new Pending(bureau.register);
  private final RequestHandoff requests =
      new RequestHandoff(bureau.ledger, (_, _, enclosure) -> "sealed " + enclosure.kind());
  private final AskHandoff asking =
      new AskHandoff(
          bureau.register,
          bureau.ledger,
          bureau.register,
          pending,
          requests,
          Bureau.TREE,
          bureau.clock);
  private final AskAgain again =
      new AskAgain(
          bureau.register, bureau.ledger, bureau.register, pending, requests, bureau.clock);
  private final FollowHandoff following =
      new FollowHandoff(
          bureau.register, bureau.register, pending, new MoveByHandoffs(bureau.ledger));

  @Test
  void eachDestinationIsAskedForByAnEventOfItsOwnInOrder() {
    var lead = bureau.registered();

    var traces = asked(OFFICER, lead, "320000", "330000");

    assertThat(traces).extracting(HandoffTrace::state).containsOnly(HandoffTrace.State.ASKED);
    assertThat(bureau.records.told())
        .containsExactly("registered", "handoff-requested", "handoff-requested");
    assertThat(bureau.records.facts()).extracting(it -> it.sequence()).containsExactly(1L, 2L, 3L);
    var data = bureau.records.last(RequestHandoff.Data.class);
    assertThat(data.actor().roles()).containsExactly("officer");
    assertThat(data.sealedPackage()).isEqualTo("sealed INVESTIGATE");
    assertThat(data.requestId()).isEqualTo(traces.getLast().request());
    assertThat(bureau.register.kinds(lead.id()))
        .containsExactly(Kind.REGISTERED, Kind.HANDOFF_ASKED, Kind.HANDOFF_ASKED);
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void whatTravelsIsTheClearLeadUnderAMaskedTitle() {
    var lead = bureau.registered();
    asked(LEADER, lead, "320000");

    var enclosure = pending.all.values().iterator().next().enclosure();
    assertThat(enclosure.summary()).contains(Bureau.PHONE);
    assertThat(enclosure.title()).startsWith("互联网贩卖：").doesNotContain(Bureau.PHONE);
    assertThat(enclosure.identifiers()).hasSize(2);
  }

  @Test
  void aLongNarrativeMakesAShortTitle() {
    var lead =
        Bureau.accepted(
            bureau.registering.register(
                OFFICER, Bureau.registration(null, Handling.OPEN, "字".repeat(500))));

    assertThat(Enclosure.of(lead.content(), RequestKind.VERIFY, "x").title()).hasSize(67);
  }

  @ParameterizedTest
  @CsvSource({
    "999999, JURISDICTION_UNKNOWN",
    "880101, SAME_JURISDICTION",
  })
  void nothingIsAskedOfNobodyOrOfOneself(String destination, Refusal refusal) {
    assertThat(refused(OFFICER, bureau.registered(), destination)).isEqualTo(refusal);
  }

  @Test
  void whatIsUnderWayThereIsNotAskedForAgainUntilItIsOver() {
    var lead = bureau.registered();
    var request = asked(OFFICER, lead, "320000").getFirst().request();

    assertThat(refused(OFFICER, lead, "320000")).isEqualTo(Refusal.HANDOFF_ACTIVE);
    var handoff = UUID.randomUUID();
    hear(Kind.HANDOFF_SENT, lead, handoff, "SENT", request, null);
    assertThat(refused(OFFICER, lead, "320000")).isEqualTo(Refusal.HANDOFF_ACTIVE);
    hear(Kind.HANDOFF_WITHDRAWN, lead, handoff, "WITHDRAWN", null, null);
    assertThat(asked(OFFICER, lead, "320000")).hasSize(1);
  }

  @Test
  void onlyTheOwnerAsksAndASecretIsForLeadingOfficers() {
    assertThat(refused(Bureau.leader("880000"), bureau.registered(), "320000"))
        .isEqualTo(Refusal.LEAD_NOT_YOUR_ACTION);
    assertThat(refused(Bureau.leader("440300"), bureau.registered(), "320000"))
        .isEqualTo(Refusal.NOT_FOUND);
    assertThat(refused(OFFICER, bureau.registered(Handling.SECRET), "320000"))
        .isEqualTo(Refusal.ROLE_REQUIRED);
    assertThat(refused(OFFICER, bureau.candidate(), "320000")).isEqualTo(Refusal.LEAD_WRONG_STATE);
    assertThat(asked(LEADER, bureau.registered(Handling.SECRET), "320000")).hasSize(1);
  }

  @Test
  void askingForAClosedLeadTakesItUpAgain() {
    var closed =
        bureau.acted(LEADER, bureau.registered(), new Action.Close(CloseReason.LAPSED, null, null));
    assertThat(refused(OFFICER, closed, "320000")).isEqualTo(Refusal.ROLE_REQUIRED);

    asked(LEADER, closed, "320000");

    assertThat(bureau.register.get(closed.id()).status()).isEqualTo(Status.REGISTERED);
    assertThat(bureau.records.told())
        .containsExactly("registered", "closed", "reopened", "handoff-requested");
  }

  @Test
  void aSentHandoffHandsTheLeadOffAndItsEndClosesIt() {
    var lead = bureau.registered();
    var request = asked(OFFICER, lead, "320000").getFirst().request();
    var handoff = UUID.randomUUID();

    hear(Kind.HANDOFF_SENT, lead, handoff, "SENT", request, null);
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.HANDED_OFF);
    assertThat(pending.all).isEmpty();
    hear(Kind.HANDOFF_ACCEPTED, lead, handoff, "ACCEPTED", null, null);
    hear(Kind.HANDOFF_CONCLUDED, lead, handoff, "CONCLUDED", null, "CONFIRMED_CRIMINAL");
    hear(Kind.HANDOFF_CLOSED, lead, handoff, "CLOSED", null, null);

    var ended = bureau.register.get(lead.id());
    assertThat(ended.status()).isEqualTo(Status.CLOSED);
    assertThat(ended.ending()).isNotNull();
    assertThat(bureau.register.kinds(lead.id()))
        .containsSubsequence(
            Kind.HANDOFF_SENT,
            Kind.HANDED_OFF,
            Kind.HANDOFF_CONCLUDED,
            Kind.HANDOFF_CLOSED,
            Kind.CLOSED);
  }

  @Test
  void aRefusedAskingIsShownAndAskedNoMore() {
    var lead = bureau.registered();
    var request = asked(OFFICER, lead, "320000").getFirst().request();

    refuse(lead, request);
    refuse(lead, request);
    refuse(lead, UUID.randomUUID());

    var trace = bureau.register.asked(request).orElseThrow();
    assertThat(trace.state()).isEqualTo(HandoffTrace.State.REFUSED);
    assertThat(trace.code()).isEqualTo("HANDOFF_ACTIVE");
    assertThat(bureau.register.kinds(lead.id())).containsOnlyOnce(Kind.HANDOFF_REFUSED);
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.REGISTERED);
    bureau.clock.pass(Duration.ofHours(1));
    assertThat(again.late()).isEmpty();
  }

  @Test
  void whatWasSentByHandIsFollowedToo() {
    var lead = bureau.registered();
    var handoff = UUID.randomUUID();

    hear(Kind.HANDOFF_SENT, lead, handoff, "SENT", null, null);
    hear(Kind.HANDOFF_RETURNED, lead, handoff, "RETURNED", null, null);

    assertThat(bureau.register.of(lead.id())).hasSize(1);
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void anotherBureausReferenceToALeadAndAnUnknownLeadAreNotHeard() {
    var lead = bureau.registered();
    var before = bureau.register.get(lead.id());

    following.hear(
        news(Kind.HANDOFF_SENT, lead.id(), "310000", UUID.randomUUID(), "SENT", null, null));
    following.hear(
        news(
            Kind.HANDOFF_SENT, UUID.randomUUID(), "880101", UUID.randomUUID(), "SENT", null, null));

    assertThat(bureau.register.get(lead.id())).isEqualTo(before);
  }

  @Test
  void whatHasNoAnswerForTenMinutesIsAskedAgainUnderTheSameId() {
    var lead = bureau.registered();
    var request = asked(OFFICER, lead, "320000").getFirst().request();
    bureau.clock.pass(Duration.ofMinutes(9));
    assertThat(again.late()).isEmpty();
    pending.all.values().forEach(again::again);
    assertThat(bureau.records.told()).containsExactly("registered", "handoff-requested");

    bureau.clock.pass(Duration.ofMinutes(1));
    again.late().forEach(again::again);
    pending.all.values().forEach(again::again);

    assertThat(bureau.records.told())
        .containsExactly("registered", "handoff-requested", "handoff-requested");
    var first = bureau.records.facts().get(1);
    var second = bureau.records.facts().get(2);
    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(bureau.records.last(RequestHandoff.Data.class).requestId()).isEqualTo(request);
    assertThat(bureau.register.kinds(lead.id())).containsOnlyOnce(Kind.HANDOFF_ASKED_AGAIN);
  }

  private void refuse(Lead lead, UUID request) {
    following.hear(
        new HandoffNews(
            Kind.HANDOFF_REFUSED,
            null,
            lead.id(),
            lead.owner(),
            THERE,
            null,
            null,
            null,
            request,
            "HANDOFF_ACTIVE",
            null,
            bureau.clock.instant()));
  }

  private void hear(
      Kind kind,
      Lead lead,
      UUID handoff,
      String state,
      @Nullable UUID request,
      @Nullable String outcome) {
    following.hear(news(kind, lead.id(), "880101", handoff, state, request, outcome));
  }

  private HandoffNews news(
      Kind kind,
      UUID lead,
      String origin,
      UUID handoff,
      String state,
      @Nullable UUID request,
      @Nullable String outcome) {
    return new HandoffNews(
        kind,
        handoff,
        lead,
        Jurisdiction.of(origin),
        THERE,
        state,
        "URGENT",
        THERE,
        request,
        outcome,
        outcome,
        bureau.clock.instant());
  }

  private List<HandoffTrace> asked(Signatory who, Lead lead, String... destinations) {
    var answer = asking.ask(who, lead.id(), wanted(destinations));
    assertThat(answer).isInstanceOf(Answer.Asked.class);
    return ((Answer.Asked) answer).traces();
  }

  private Refusal refused(Signatory who, Lead lead, String destination) {
    int facts = bureau.records.facts().size();
    var answer = asking.ask(who, lead.id(), wanted(destination));
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(bureau.records.facts()).hasSize(facts);
    return ((Answer.Refused) answer).refusal();
  }

  private static Asking wanted(String... destinations) {
    return new Asking(
        Stream.of(destinations).map(Jurisdiction::of).toList(),
        Urgency.URGENT,
        RequestKind.INVESTIGATE,
        "请核查");
  }
}
