package org.leadrelay.handoff.transfer;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;

/** A handoff of production written down with the names that the reference model uses. */
final class Portrait {

  private final Map<String, String> texts = new TreeMap<>();

  private Portrait() {}

  static Map<String, String> of(Handoff handoff, LeadPackage content) {
    var portrait = new Portrait();
    portrait.frame(handoff);
    handoff.hops().forEach(portrait::hop);
    for (var clock : handoff.clocks()) {
      portrait.put("clock." + clock.kind() + ".due", clock.dueAt());
      portrait.put("clock." + clock.kind() + ".stopped", clock.stoppedAt());
      portrait.put("clock." + clock.kind() + ".from", clock.from());
      portrait.put("clock." + clock.kind() + ".paused", clock.pausedAt());
      portrait.put("clock." + clock.kind() + ".set", clock.time() == null ? "by hand" : null);
      var said = clock.said() == Deadline.Warning.NONE ? null : clock.said();
      portrait.put("clock." + clock.kind() + ".said", said);
    }
    portrait.time(handoff);
    handoff.feedback().forEach(portrait::feedback);
    portrait.outcome(handoff.outcome());
    for (var n = 1; n <= handoff.remarks().size(); n++) {
      var remark = handoff.remarks().get(n - 1);
      var word = remark.action().word();
      portrait.put(
          "remark." + n, word + " " + remark.by() + " " + remark.at() + " " + remark.text());
    }
    handoff.orders().forEach(portrait::order);
    content.identifiers().forEach(it -> portrait.put("identifier." + it, "there"));
    content.evidence().forEach(it -> portrait.put("evidence." + it, "there"));
    return portrait.texts;
  }

  private void frame(Handoff handoff) {
    var lead = handoff.leadRef();
    put("lead", lead.system() + "/" + lead.id());
    put("lead.system", lead.system());
    put("lead.id", lead.id());
    put("origin", handoff.origin());
    put("holder", handoff.holder());
    put("state", handoff.state());
    put("urgency", handoff.urgency());
    put("request", handoff.request());
    put("title", handoff.title());
    put("created", handoff.createdAt());
    put("updated", handoff.updatedAt());
    put("version", handoff.version());
    put("sequence", handoff.sequence());
    put("hops", handoff.hops().size());
    putCount("feedbacks", handoff.feedback().size());
    putCount("remarks", handoff.remarks().size());
    putCount("orders", handoff.orders().size());
  }

  private void time(Handoff handoff) {
    put("ending", handoff.ending());
    var pause = handoff.pause();
    if (pause != null) {
      put("pause", pause.reason() + " " + pause.by() + " " + pause.at() + " " + pause.text());
      put("pause.until", pause.until());
    }
    putCount("climbs", handoff.climbs().size());
    for (var n = 1; n <= handoff.climbs().size(); n++) {
      var climb = handoff.climbs().get(n - 1);
      put("climb." + n, climb.side() + " " + climb.from() + " " + climb.to() + " " + climb.at());
    }
    putCount("extensions", handoff.extensions().size());
    for (var n = 1; n <= handoff.extensions().size(); n++) {
      var asked = handoff.extensions().get(n - 1);
      put("extension." + n, asked.by() + " " + asked.until() + " " + asked.text());
      put("extension." + n + ".at", asked.at());
      var decided = asked.decision();
      if (decided != null) {
        var decision =
            decided.answer() + " " + decided.by() + " " + decided.at() + " " + decided.text();
        put("extension." + n + ".decision", decision);
      }
    }
  }

  private void hop(Hop hop) {
    var name = "hop." + hop.n() + ".";
    put(name + "destination", hop.destination());
    put(name + "cause", hop.cause());
    put(name + "by", hop.by());
    put(name + "at", hop.at());
    put(name + "asked", hop.asked());
    put(name + "grounds", hop.grounds());
    receipt(name + "delivered", hop.receipts().delivered());
    receipt(name + "opened", hop.receipts().opened());
    receipt(name + "decided", hop.receipts().decided());
    receipt(name + "outcome", hop.receipts().outcome());
    putCount(name + "supplements", hop.supplements().size());
    for (var n = 1; n <= hop.supplements().size(); n++) {
      var supplement = hop.supplements().get(n - 1);
      put(name + "supplement." + n, supplement.at() + " " + supplement.text());
    }
    var answer = hop.answer();
    if (answer != null) {
      put(name + "answer", answer.action().name().toLowerCase(Locale.ROOT));
      put(name + "reason", answer.reason());
      put(name + "answered", answer.at());
      put(name + "suggested", answer.suggested());
      put(name + "missing", answer.missing().isEmpty() ? null : answer.missing());
      put(name + "duplicateOf", answer.duplicateOf());
      put(name + "caseNumber", answer.caseNumber());
      put(name + "text", answer.text());
    }
  }

  private void receipt(String name, Receipts.@Nullable Receipt receipt) {
    put(name, receipt == null ? null : receipt.at() + " " + receipt.by());
  }

  private void feedback(Feedback feedback) {
    var name = "feedback." + feedback.n();
    put(name, feedback.by() + " " + feedback.at() + " " + feedback.text());
    put(name + ".findings", feedback.findings());
    put(name + ".leads", feedback.newLeads());
  }

  private void order(Order order) {
    var name = "order." + order.id();
    put(name, order.by() + " " + order.at() + " " + order.dueAt() + " " + order.text());
    put(name + ".overdue", order.overdue() ? "true" : null);
    var answer = order.answer();
    if (answer != null) {
      put(name + ".answer", answer.by() + " " + answer.at() + " " + answer.text());
    }
  }

  private void outcome(@Nullable Outcome outcome) {
    if (outcome != null) {
      put("outcome", outcome.outcome() + " " + outcome.by() + " " + outcome.at());
      put("outcome.findings", outcome.findings());
      put("outcome.decisionNumber", outcome.decisionNumber());
      put("outcome.mergedInto", outcome.mergedInto());
      put("outcome.text", outcome.text());
    }
  }

  private void putCount(String name, int count) {
    put(name, count == 0 ? null : count);
  }

  private void put(String name, @Nullable Object text) {
    if (text != null && texts.put(name, text.toString()) != null) {
      throw new AssertionError("there twice: " + name);
    }
  }
}
