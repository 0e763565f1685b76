package org.leadrelay.handoff.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Findings.Persons;
import org.leadrelay.handoff.transfer.Findings.Seizure;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What the world is told: the event's type and its data. No text that anybody wrote is in it. */
record Announcement(String type, Data data) {

  /**
   * The handoff after the event, and what the event itself adds; the JSON Schemas are in
   * docs/events.
   *
   * @param by the bureau that acted
   * @param hop the number of the current hop
   * @param requestId the asking by event that it answers
   */
  record Data(
      LeadRef leadRef,
      Jurisdiction origin,
      Jurisdiction destination,
      @Nullable Jurisdiction holder,
      State state,
      Urgency urgency,
      int version,
      int hop,
      Jurisdiction by,
      @Nullable RequestKind request,
      @Nullable UUID requestId,
      @Nullable ReturnReason reason,
      @Nullable String suggested,
      @Nullable OutcomeKind outcome,
      @Nullable List<Persons> persons,
      @Nullable List<Seizure> seizures,
      Receipts.@Nullable Kind receipt) {}

  static Announcement sent(Handoff handoff, Signatory who, @Nullable UUID requestId) {
    return told("sent", handoff, who.bureau(), requestId, null, null, null, null);
  }

  static Announcement receipt(Handoff handoff, Receipts.Kind kind) {
    return told("receipt-given", handoff, handoff.destination(), null, null, null, null, kind);
  }

  static Announcement of(Handoff handoff, Action action, Signatory who) {
    var past = action.verb().past();
    var by = who.bureau();
    return switch (action) {
      case Action.Return back -> told(past, handoff, by, null, back, null, null, null);
      case Action.GiveFeedback given ->
          told(past, handoff, by, null, null, null, given.findings(), null);
      case Action.Conclude conclude ->
          told(past, handoff, by, null, null, conclude.outcome(), conclude.findings(), null);
      case Action.Dismiss _ ->
          told(past, handoff, by, null, null, OutcomeKind.KEPT_BY_ORIGIN, null, null);
      case Action.Receive _,
          Action.Accept _,
          Action.Supplement _,
          Action.Redirect _,
          Action.Dispute _,
          Action.Designate _,
          Action.Withdraw _,
          Action.Close _,
          Action.Rework _,
          Action.Supervise _,
          Action.AnswerSupervision _ ->
          told(past, handoff, by, null, null, null, null, null);
    };
  }

  private static Announcement told(
      String past,
      Handoff handoff,
      Jurisdiction by,
      @Nullable UUID requestId,
      Action.@Nullable Return back,
      @Nullable OutcomeKind outcome,
      @Nullable Findings findings,
      Receipts.@Nullable Kind receipt) {
    var data =
        new Data(
            handoff.leadRef(),
            handoff.origin(),
            handoff.destination(),
            handoff.holder(),
            handoff.state(),
            handoff.urgency(),
            handoff.version(),
            handoff.currentHop().n(),
            by,
            past.equals("sent") ? handoff.request().kind() : null,
            requestId,
            back == null ? null : back.reason(),
            back == null ? null : Moves.suggested(back),
            outcome,
            findings == null ? null : findings.persons(),
            findings == null ? null : findings.seizures(),
            receipt);
    return new Announcement("org.leadrelay.handoff." + past + ".v1", data);
  }
}
