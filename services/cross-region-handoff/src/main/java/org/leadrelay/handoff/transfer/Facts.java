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
          Action.AnswerSupervision _ -> {}
    }
    return facts;
  }
}
