package org.leadrelay.handoff.transfer;

import java.util.Map;
import java.util.TreeMap;

/** The clear part of an audit entry: codes only, never what somebody wrote. */
final class Facts {

  private Facts() {}

  static Map<String, String> of(Handoff handoff) {
    var facts = new TreeMap<String, String>();
    facts.put("state", handoff.state().name());
    facts.put("destination", handoff.destination().code());
    facts.put("hop", Integer.toString(handoff.currentHop().n()));
    if (handoff.holder() != null) {
      facts.put("holder", handoff.holder().code());
    }
    return facts;
  }

  static Map<String, String> of(Handoff handoff, Action action) {
    var facts = of(handoff);
    switch (action) {
      case Action.Return back -> {
        facts.put("reason", back.reason().name());
        if (back.suggested() != null) {
          facts.put("suggested", back.suggested().code());
        }
      }
      case Action.Conclude conclude -> facts.put("outcome", conclude.outcome().name());
      case Action.Supervise order -> facts.put("dueAt", order.dueAt().toString());
      case Action.Dismiss _ -> facts.put("outcome", OutcomeKind.KEPT_BY_ORIGIN.name());
      case Action.Rest rest -> facts.put("reason", rest.reason().name());
      case Action.Extend extend -> facts.put("until", extend.until().toString());
      case Action.GrantExtension _ ->
          facts.put("until", handoff.extensions().getLast().until().toString());
      case Action.Remind remind -> facts.put("clock", remind.clock().name());
      case Action.Miss missed -> facts.put("clock", missed.clock().name());
      case Action.MissOrder missed -> facts.put("order", Integer.toString(missed.order()));
      case Action.TakeOver over -> {
        facts.put("clock", over.clock().name());
        facts.put("side", handoff.climbs().getLast().side().name());
      }
      case Action.CloseUnanswered _ -> facts.put("ending", Ending.SILENCE.name());
      case Action.Receive _,
          Action.Accept _,
          Action.Supplement _,
          Action.Redirect _,
          Action.Dispute _,
          Action.Designate _,
          Action.Withdraw _,
          Action.GiveFeedback _,
          Action.Close _,
          Action.Rework _,
          Action.AnswerSupervision _,
          Action.Resume _,
          Action.RefuseExtension _,
          Action.LapseExtension _,
          Action.Reschedule _ -> {}
    }
    return facts;
  }
}
