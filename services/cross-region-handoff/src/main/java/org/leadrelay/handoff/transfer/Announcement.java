package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
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
   * @param by the bureau that acted, or whose time had come
   * @param hop the number of the current hop
   * @param requestId the asking by event that it answers
   * @param clock the one that ran out, or nearly
   * @param order the supervision order whose time ran out
   * @param climbed in whose place a superior acts now
   * @param until when a pause ends by itself, or a handoff is to be concluded
   * @param ending why it ended when nobody ended it
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
      Receipts.@Nullable Kind receipt,
      Deadline.@Nullable Kind clock,
      @Nullable Integer order,
      Climb.@Nullable Side climbed,
      Pause.@Nullable Reason pause,
      @Nullable Instant until,
      @Nullable Ending ending) {}

  static Announcement sent(Handoff handoff, Signatory who, @Nullable UUID requestId) {
    var telling = new Telling(handoff, who.bureau());
    telling.request = handoff.request().kind();
    telling.requestId = requestId;
    return telling.that("sent");
  }

  static Announcement receipt(Handoff handoff, Receipts.Kind kind) {
    var telling = new Telling(handoff, handoff.destination());
    telling.receipt = kind;
    return telling.that("receipt-given");
  }

  static Announcement of(Handoff handoff, Action action, Signatory who) {
    var telling = new Telling(handoff, who.bureau());
    switch (action) {
      case Action.Return back -> {
        telling.reason = back.reason();
        telling.suggested = Moves.suggested(back);
      }
      case Action.GiveFeedback given -> telling.findings = given.findings();
      case Action.Conclude conclude -> {
        telling.outcome = conclude.outcome();
        telling.findings = conclude.findings();
      }
      case Action.Dismiss _ -> telling.outcome = OutcomeKind.KEPT_BY_ORIGIN;
      case Action.Rest rest -> {
        telling.pause = rest.reason();
        telling.until = Objects.requireNonNull(handoff.pause()).until();
      }
      case Action.Extend extend -> telling.until = extend.until();
      case Action.GrantExtension _ -> telling.until = handoff.extensions().getLast().until();
      case Action.Remind remind -> telling.clock = remind.clock();
      case Action.Miss missed -> telling.clock = missed.clock();
      case Action.MissOrder missed -> telling.order = missed.order();
      case Action.TakeOver over -> {
        telling.clock = over.clock();
        telling.climbed = handoff.climbs().getLast().side();
      }
      case Action.Receive _,
          Action.Accept _,
          Action.Supplement _,
          Action.Redirect _,
          Action.Dispute _,
          Action.Designate _,
          Action.Withdraw _,
          Action.Close _,
          Action.CloseUnanswered _,
          Action.Rework _,
          Action.Supervise _,
          Action.AnswerSupervision _,
          Action.Resume _,
          Action.RefuseExtension _,
          Action.LapseExtension _,
          Action.Reschedule _ -> {}
    }
    return telling.that(action.verb().past());
  }

  /** What an event says, member by member; what is not set is not said. */
  private static final class Telling {
    private final Handoff handoff;
    private final Jurisdiction by;
    private @Nullable RequestKind request;
    private @Nullable UUID requestId;
    private @Nullable ReturnReason reason;
    private @Nullable String suggested;
    private @Nullable OutcomeKind outcome;
    private @Nullable Findings findings;
    private Receipts.@Nullable Kind receipt;
    private Deadline.@Nullable Kind clock;
    private @Nullable Integer order;
    private Climb.@Nullable Side climbed;
    private Pause.@Nullable Reason pause;
    private @Nullable Instant until;

    Telling(Handoff handoff, Jurisdiction by) {
      this.handoff = handoff;
      this.by = by;
    }

    Announcement that(String past) {
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
              request,
              requestId,
              reason,
              suggested,
              outcome,
              findings == null ? null : findings.persons(),
              findings == null ? null : findings.seizures(),
              receipt,
              clock,
              order,
              climbed,
              pause,
              until,
              handoff.ending());
      return new Announcement("org.leadrelay.handoff." + past + ".v1", data);
    }
  }
}
