package org.leadrelay.handoff.transfer;

import static org.leadrelay.handoff.clock.Deadline.Kind.FINAL;
import static org.leadrelay.handoff.clock.Deadline.Kind.FIRST_FEEDBACK;
import static org.leadrelay.handoff.clock.Deadline.Kind.SIGN_FOR;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadlines;
import org.leadrelay.handoff.transfer.Action.Accept;
import org.leadrelay.handoff.transfer.Action.Close;
import org.leadrelay.handoff.transfer.Action.Conclude;
import org.leadrelay.handoff.transfer.Action.GiveFeedback;
import org.leadrelay.handoff.transfer.Action.Receive;
import org.leadrelay.handoff.transfer.Action.Redirect;
import org.leadrelay.handoff.transfer.Action.Return;
import org.leadrelay.handoff.transfer.Action.Supplement;
import org.leadrelay.handoff.transfer.Action.Withdraw;
import org.leadrelay.handoff.transfer.Handoff.Draft;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What a move that may be made does to a handoff: its holder, hops, clocks and reports. Pure. */
final class Moves {

  private final Deadlines deadlines;

  Moves(Deadlines deadlines) {
    this.deadlines = deadlines;
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
        1,
        1,
        at,
        at);
  }

  Handoff make(Handoff handoff, Action action, Instant at) {
    var draft = new Draft(handoff);
    var destination = handoff.destination();
    var origin = handoff.origin();
    var to = Transitions.of(action.verb()).to();
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
              .nextHop(redirected(handoff, redirect, at))
              .move(to, redirect.destination(), at);
      case Withdraw withdraw -> ended(draft, withdraw.verb(), origin, withdraw.text(), at);
      case Close close -> ended(draft, close.verb(), origin, close.text(), at);
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
      Draft draft, Verb verb, Jurisdiction by, @Nullable String text, Instant at) {
    return draft.stopAll(at).remark(verb, by, at, text).move(Transitions.of(verb).to(), null, at);
  }

  private Deadline start(Deadline.Kind kind, Handoff handoff, Instant at) {
    return deadlines.start(kind, handoff.urgency(), at);
  }

  private static Hop redirected(Handoff handoff, Redirect redirect, Instant at) {
    return new Hop(
        handoff.hops().size() + 1,
        redirect.destination(),
        Hop.Cause.REDIRECTED,
        handoff.origin(),
        at,
        handoff.sequence() + 1,
        redirect.grounds(),
        null,
        Receipts.NONE,
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
}
