package org.leadrelay.handoff.transfer;

import static org.leadrelay.handoff.clock.Deadline.Kind.FINAL;
import static org.leadrelay.handoff.clock.Deadline.Kind.FIRST_FEEDBACK;
import static org.leadrelay.handoff.clock.Deadline.Kind.SIGN_FOR;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadline.Warning;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.transfer.Action.Accept;
import org.leadrelay.handoff.transfer.Action.AnswerSupervision;
import org.leadrelay.handoff.transfer.Action.Close;
import org.leadrelay.handoff.transfer.Action.Conclude;
import org.leadrelay.handoff.transfer.Action.Designate;
import org.leadrelay.handoff.transfer.Action.Dismiss;
import org.leadrelay.handoff.transfer.Action.Dispute;
import org.leadrelay.handoff.transfer.Action.GiveFeedback;
import org.leadrelay.handoff.transfer.Action.Receive;
import org.leadrelay.handoff.transfer.Action.Redirect;
import org.leadrelay.handoff.transfer.Action.Return;
import org.leadrelay.handoff.transfer.Action.Rework;
import org.leadrelay.handoff.transfer.Action.Supervise;
import org.leadrelay.handoff.transfer.Action.Supplement;
import org.leadrelay.handoff.transfer.Action.Withdraw;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** What a move that may be made does to a handoff: its holder, hops, clocks and reports. Pure. */
final class Moves {

  private final Deadlines deadlines;
  private final Jurisdictions tree;
  private final Climbing climbing;

  Moves(Deadlines deadlines, Jurisdictions tree) {
    this.deadlines = deadlines;
    this.tree = tree;
    this.climbing = new Climbing(deadlines, tree);
  }

  Handoff sent(UUID id, Jurisdiction origin, Sending sending, Instant at) {
    var destination = sending.destination();
    var identifiers = sending.content().identifiers();
    var hop =
        new Hop(
            1, destination, Hop.Cause.SENT, origin, at, 1, null, null, Receipts.NONE, List.of());
    return new Handoff(
        id,
        sending.leadRef(),
        origin,
        destination,
        State.SENT,
        sending.urgency(),
        new Request(sending.request().kind(), Masks.in(sending.request().text(), identifiers)),
        Masks.in(sending.content().title(), identifiers),
        List.of(hop),
        List.of(deadlines.start(SIGN_FOR, sending.urgency(), at)),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        1,
        1,
        at,
        at);
  }

  Handoff make(Handoff handoff, Action action, Jurisdiction by, Instant at) {
    var draft = new Draft(handoff);
    var destination = handoff.destination();
    var origin = handoff.origin();
    var to = Transitions.of(action.verb()).after(handoff.state());
    return switch (action) {
      case Receive _ -> signed(draft, handoff, at).move(to, destination, at);
      case Accept accept ->
          signed(draft, handoff, at)
              .hop(handoff.currentHop().answered(answer(accept, at)))
              .move(to, destination, at);
      case Return back ->
          draft
              .stopAll(at)
              .start(start(Deadline.Kind.RETURNED, handoff, at))
              .hop(handoff.currentHop().answered(answer(back, at)))
              .move(to, origin, at);
      case Supplement supplement ->
          draft
              .mask(supplement.identifiers())
              .restart(start(SIGN_FOR, handoff, at))
              .hop(
                  handoff
                      .currentHop()
                      .supplemented(
                          new Hop.Supplement(
                              at, Masks.in(supplement.text(), supplement.identifiers())),
                          handoff.sequence() + 1))
              .move(to, destination, at);
      case Redirect redirect ->
          draft
              .restart(start(SIGN_FOR, handoff, at))
              .nextHop(next(handoff, redirect, Hop.Cause.REDIRECTED, by, Receipts.NONE, at))
              .move(to, redirect.destination(), at);
      case Dispute dispute ->
          draft
              .stopAll(at)
              .start(start(Deadline.Kind.DISPUTED, handoff, at))
              .remark(dispute.verb(), by, at, dispute.grounds())
              .move(to, Arbiter.of(handoff, tree), at);
      case Designate designate -> designated(draft, handoff, designate, to, at);
      case Dismiss dismiss ->
          draft.stopAll(at).conclude(kept(arbiter(handoff), dismiss, at)).move(to, null, at);
      case Withdraw withdraw -> ended(draft, to, withdraw.verb(), by, withdraw.text(), at);
      case Close close -> ended(draft, to, close.verb(), origin, close.text(), at);
      case GiveFeedback given ->
          draft
              .stop(FIRST_FEEDBACK, at)
              .report(
                  new Feedback(
                      handoff.feedback().size() + 1,
                      destination,
                      at,
                      given.text(),
                      given.findings(),
                      given.newLeads()))
              .move(to, destination, at);
      case Conclude conclude ->
          draft
              .stopAll(at)
              .hop(outcomeReceipt(handoff.currentHop(), at))
              .conclude(outcome(conclude, destination, at))
              .move(to, origin, at);
      case Rework rework ->
          draft
              .restart(start(FIRST_FEEDBACK, handoff, at), start(FINAL, handoff, at))
              .hop(handoff.currentHop().with(handoff.currentHop().receipts().withoutOutcome()))
              .reopen()
              .remark(rework.verb(), origin, at, rework.text())
              .move(to, destination, at);
      case Supervise order ->
          draft
              .order(
                  new Order(
                      handoff.orders().size() + 1,
                      by,
                      at,
                      order.dueAt(),
                      order.text(),
                      false,
                      null))
              .move(to, handoff.holder(), at);
      case AnswerSupervision answer ->
          draft
              .order(answer.order(), it -> it.answered(new Order.Answer(by, at, answer.text())))
              .move(to, handoff.holder(), at);
      case Action.Rest rest ->
          draft
              .clocks(clock -> clock.paused(at))
              .pause(
                  new Pause(rest.reason(), by, at, at.plus(rest.reason().longest()), rest.text()))
              .move(to, handoff.holder(), at);
      case Action.Resume resume ->
          draft
              .clocks(clock -> deadlines.resumed(clock, handoff.urgency(), at))
              .pause(null)
              .remark(resume.verb(), by, at, resume.text())
              .move(to, handoff.holder(), at);
      case Action.Extend extend ->
          draft
              .ask(new Extension(by, at, extend.until(), extend.text(), null))
              .move(to, handoff.holder(), at);
      case Action.GrantExtension grant ->
          draft
              .clock(FINAL, clock -> clock.until(handoff.pendingExtension().orElseThrow().until()))
              .decide(new Extension.Decided(Extension.Answer.GRANTED, by, at, grant.text()))
              .move(to, handoff.holder(), at);
      case Action.RefuseExtension refuse ->
          draft
              .decide(new Extension.Decided(Extension.Answer.REFUSED, by, at, refuse.text()))
              .move(to, handoff.holder(), at);
      case Action.Remind remind ->
          draft.clock(remind.clock(), clock -> clock.warned(Warning.REMINDED)).noted(at);
      case Action.Miss missed ->
          draft.clock(missed.clock(), clock -> clock.warned(Warning.OVERDUE)).noted(at);
      case Action.MissOrder missed -> draft.order(missed.order(), Order::missed).noted(at);
      case Action.Reschedule _ ->
          draft.clocks(clock -> deadlines.rescheduled(clock, handoff.urgency())).noted(at);
      case Action.TakeOver _ -> climbing.takenOver(draft, handoff, at);
      case Action.LapseExtension _ -> draft.lapse(at).move(to, handoff.holder(), at);
      case Action.CloseUnanswered _ -> draft.stopAll(at).end(Ending.SILENCE).move(to, null, at);
    };
  }

  /** Signing for a handoff stops one clock and starts the two that follow; once per hop. */
  private Draft signed(Draft draft, Handoff handoff, Instant at) {
    return handoff.state() == State.SENT
        ? draft
            .stop(SIGN_FOR, at)
            .start(start(FIRST_FEEDBACK, handoff, at), start(FINAL, handoff, at))
        : draft;
  }

  private static Handoff ended(
      Draft draft, State to, Verb verb, Jurisdiction by, @Nullable String text, Instant at) {
    return draft.stopAll(at).remark(verb, by, at, text).move(to, null, at);
  }

  private Deadline start(Deadline.Kind kind, Handoff handoff, Instant at) {
    return deadlines.start(kind, handoff.urgency(), at);
  }

  /** The arbiter's choice is the decision of that destination: it has accepted. */
  private Handoff designated(
      Draft draft, Handoff handoff, Designate designate, State to, Instant at) {
    var by = arbiter(handoff);
    var decided = Receipts.NONE.decided(new Receipts.Receipt(at, by));
    return draft
        .restart(start(FIRST_FEEDBACK, handoff, at), start(FINAL, handoff, at))
        .nextHop(next(handoff, designate, Hop.Cause.DESIGNATED, by, decided, at))
        .move(to, designate.destination(), at);
  }

  private static Jurisdiction arbiter(Handoff disputed) {
    return Objects.requireNonNull(disputed.holder(), "a disputed handoff has its arbiter");
  }

  private static Hop next(
      Handoff handoff,
      Action.Onward onward,
      Hop.Cause cause,
      Jurisdiction by,
      Receipts receipts,
      Instant at) {
    return new Hop(
        handoff.hops().size() + 1,
        onward.destination(),
        cause,
        by,
        at,
        handoff.sequence() + 1,
        onward.grounds(),
        null,
        receipts,
        List.of());
  }

  private static Hop.Answer answer(Accept accept, Instant at) {
    return new Hop.Answer(
        Verb.ACCEPT, null, at, null, List.of(), null, accept.caseNumber(), accept.text());
  }

  private static Hop.Answer answer(Return back, Instant at) {
    return new Hop.Answer(
        Verb.RETURN,
        back.reason(),
        at,
        suggested(back),
        back.missing(),
        back.duplicateOf(),
        null,
        back.text());
  }

  static @Nullable String suggested(Return back) {
    if (back.suggested() != null) {
      return back.suggested().code();
    }
    return back.reason() == ReturnReason.NOT_OUR_JURISDICTION ? "UNKNOWN" : null;
  }

  private static Hop outcomeReceipt(Hop hop, Instant at) {
    return hop.with(hop.receipts().outcome(new Receipts.Receipt(at, hop.destination())));
  }

  private static Outcome outcome(Conclude conclude, Jurisdiction by, Instant at) {
    return new Outcome(
        conclude.outcome(),
        by,
        at,
        conclude.findings(),
        conclude.decisionNumber(),
        conclude.mergedInto(),
        conclude.text());
  }

  private static Outcome kept(Jurisdiction by, Dismiss dismiss, Instant at) {
    return new Outcome(
        OutcomeKind.KEPT_BY_ORIGIN, by, at, Findings.NONE, null, null, dismiss.grounds());
  }
}
