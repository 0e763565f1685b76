package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Action.Accept;
import org.leadrelay.handoff.transfer.Action.Close;
import org.leadrelay.handoff.transfer.Action.Conclude;
import org.leadrelay.handoff.transfer.Action.GiveFeedback;
import org.leadrelay.handoff.transfer.Action.Receive;
import org.leadrelay.handoff.transfer.Action.Redirect;
import org.leadrelay.handoff.transfer.Action.Return;
import org.leadrelay.handoff.transfer.Action.Supplement;
import org.leadrelay.handoff.transfer.Action.Withdraw;

/** What an action that is not refused writes on a page. */
final class ModelSteps {

  static final List<String> CLOCKS =
      List.of("SIGN_FOR", "FIRST_FEEDBACK", "FINAL", "RETURNED", "DISPUTED");

  private ModelSteps() {}

  static ModelPage sent(String origin, Sending sending, Instant now) {
    var page = new ModelPage();
    page.put("lead", lead(sending.leadRef()));
    page.put("lead.system", sending.leadRef().system());
    page.put("lead.id", sending.leadRef().id());
    page.put("origin", origin);
    page.put("urgency", sending.urgency());
    page.put("request", sending.request());
    page.put("title", sending.content().title());
    page.put("created", now);
    contents(page, "identifier.", sending.content().identifiers());
    contents(page, "evidence.", sending.content().evidence());
    step(page, now, true);
    ask(page, sending.destination().code(), "SENT", origin, null, now);
    return page;
  }

  static void make(ModelPage page, String by, Action action, Instant now) {
    step(page, now, true);
    switch (action) {
      case Receive _ -> {
        sign(page, now);
        page.put("state", "RECEIVED");
      }
      case Accept accept -> {
        if (page.is("state", "SENT")) {
          sign(page, now);
        }
        page.put("state", "ACCEPTED");
        answer(page, "accept", now);
        page.put(page.hop("caseNumber"), accept.caseNumber());
        page.put(page.hop("text"), accept.text());
      }
      case Return back -> giveBack(page, back, now);
      case Supplement added -> {
        var n = page.count(page.hop("supplements"));
        page.put(page.hop("supplement." + n), now + " " + added.text());
        contents(page, "identifier.", added.identifiers());
        contents(page, "evidence.", added.evidence());
        askAgain(page, now);
      }
      case Redirect redirect ->
          ask(page, redirect.destination().code(), "REDIRECTED", by, redirect.grounds(), now);
      case Action.Dispute dispute -> {
        CLOCKS.forEach(clock -> stop(page, clock, now));
        start(page, "DISPUTED", now);
        page.put("state", "DISPUTED");
        page.put("holder", arbiter(page));
        remark(page, "dispute", by, dispute.grounds(), now);
      }
      case Action.Designate designate -> {
        hop(page, designate.destination().code(), "DESIGNATED", by, designate.grounds(), now);
        page.put(page.hop("asked"), page.get("sequence"));
        page.put(page.hop("decided"), now + " " + by);
        atWork(page, now);
      }
      case Action.Dismiss dismiss -> {
        page.put("outcome", "KEPT_BY_ORIGIN " + by + " " + now);
        page.put("outcome.findings", Findings.NONE);
        page.put("outcome.text", dismiss.grounds());
        end(page, "CLOSED", "dismiss", by, null, now);
      }
      case Withdraw withdraw -> end(page, "WITHDRAWN", "withdraw", by, withdraw.text(), now);
      case GiveFeedback given -> {
        var name = "feedback." + page.count("feedbacks");
        page.put(name, by + " " + now + " " + given.text());
        page.put(name + ".findings", given.findings());
        page.put(name + ".leads", given.newLeads());
        stop(page, "FIRST_FEEDBACK", now);
      }
      case Conclude conclude -> {
        page.put("outcome", conclude.outcome() + " " + by + " " + now);
        page.put("outcome.findings", conclude.findings());
        page.put("outcome.decisionNumber", conclude.decisionNumber());
        page.put("outcome.mergedInto", conclude.mergedInto());
        page.put("outcome.text", conclude.text());
        page.put(page.hop("outcome"), now + " " + by);
        ModelTime.lapse(page, now);
        CLOCKS.forEach(clock -> stop(page, clock, now));
        page.put("state", "CONCLUDED");
        page.put("holder", page.get("origin"));
      }
      case Close close -> end(page, "CLOSED", "close", by, close.text(), now);
      case Action.Supervise order -> {
        var name = "order." + page.count("orders");
        page.put(name, by + " " + now + " " + order.dueAt() + " " + order.text());
      }
      case Action.AnswerSupervision answer ->
          page.put("order." + answer.order() + ".answer", by + " " + now + " " + answer.text());
      case Action.Rest _,
          Action.Resume _,
          Action.Extend _,
          Action.GrantExtension _,
          Action.RefuseExtension _ ->
          ModelTime.act(page, by, action, now);
      case Action.Remind _,
          Action.Miss _,
          Action.MissOrder _,
          Action.TakeOver _,
          Action.LapseExtension _,
          Action.Reschedule _,
          Action.CloseUnanswered _ ->
          throw new IllegalArgumentException("nobody does this");
      case Action.Rework rework -> {
        page.clear("outcome");
        page.clear(page.hop("outcome"));
        atWork(page, now);
        remark(page, "rework", by, rework.text(), now);
      }
    }
  }

  /** A receipt that reading gave: an event, but no move. */
  static void receipt(ModelPage page, String kind, Instant now) {
    step(page, now, false);
    page.put(page.hop(kind), now + " " + page.destination());
  }

  static String lead(LeadRef lead) {
    return lead.system() + "/" + lead.id();
  }

  static LeadRef lead(ModelPage page) {
    return new LeadRef(page.get("lead.system"), page.get("lead.id"));
  }

  static void step(ModelPage page, Instant now, boolean move) {
    page.count("sequence");
    page.put("updated", now);
    if (move) {
      page.count("version");
    }
  }

  private static void ask(
      ModelPage page,
      String destination,
      String cause,
      String by,
      @Nullable String grounds,
      Instant now) {
    hop(page, destination, cause, by, grounds, now);
    askAgain(page, now);
  }

  static void hop(
      ModelPage page,
      String destination,
      String cause,
      String by,
      @Nullable String grounds,
      Instant now) {
    page.count("hops");
    page.put(page.hop("destination"), destination);
    page.put(page.hop("cause"), cause);
    page.put(page.hop("by"), by);
    page.put(page.hop("at"), now);
    page.put(page.hop("grounds"), grounds);
  }

  /** The destination is to work on it, from now. */
  private static void atWork(ModelPage page, Instant now) {
    page.put("state", "ACCEPTED");
    page.put("holder", page.destination());
    page.clear("clock.");
    start(page, "FIRST_FEEDBACK", now);
    start(page, "FINAL", now);
  }

  /** The first superior of the origin that is a superior of all who were asked; else the nation. */
  private static String arbiter(ModelPage page) {
    for (var superior : Cast.superiors(page.get("origin"))) {
      var above = true;
      for (var n = 1; n <= page.number("hops"); n++) {
        above &= Cast.superiors(page.get("hop." + n + ".destination")).contains(superior);
      }
      if (above) {
        return superior;
      }
    }
    return "000000";
  }

  private static void askAgain(ModelPage page, Instant now) {
    for (var name :
        List.of("answer", "reason", "answered", "suggested", "missing", "duplicateOf", "text")) {
      page.clear(page.hop(name));
    }
    for (var name : List.of("caseNumber", "delivered", "opened", "decided")) {
      page.clear(page.hop(name));
    }
    page.put(page.hop("asked"), page.get("sequence"));
    page.put("state", "SENT");
    page.put("holder", page.destination());
    page.clear("clock.");
    start(page, "SIGN_FOR", now);
  }

  private static void sign(ModelPage page, Instant now) {
    stop(page, "SIGN_FOR", now);
    start(page, "FIRST_FEEDBACK", now);
    start(page, "FINAL", now);
  }

  private static void giveBack(ModelPage page, Return back, Instant now) {
    page.clear(page.hop("caseNumber"));
    answer(page, "return", now);
    page.put(page.hop("reason"), back.reason());
    if (back.reason() == ReturnReason.NOT_OUR_JURISDICTION) {
      var known = back.suggested();
      page.put(page.hop("suggested"), known == null ? "UNKNOWN" : known.code());
    }
    page.put(page.hop("missing"), back.missing().isEmpty() ? null : back.missing());
    page.put(page.hop("duplicateOf"), back.duplicateOf());
    page.put(page.hop("text"), back.text());
    page.put("state", "RETURNED");
    page.put("holder", page.get("origin"));
    ModelTime.lapse(page, now);
    CLOCKS.forEach(clock -> stop(page, clock, now));
    start(page, "RETURNED", now);
  }

  private static void answer(ModelPage page, String word, Instant now) {
    page.put(page.hop("answer"), word);
    page.put(page.hop("answered"), now);
    if (!page.has(page.hop("decided"))) {
      page.put(page.hop("decided"), now + " " + page.destination());
    }
  }

  private static void end(
      ModelPage page, String state, String word, String by, @Nullable String text, Instant now) {
    page.put("state", state);
    page.put("holder", null);
    CLOCKS.forEach(clock -> stop(page, clock, now));
    if (text != null) {
      remark(page, word, by, text, now);
    }
  }

  static void remark(ModelPage page, String word, String by, String text, Instant now) {
    page.put("remark." + page.count("remarks"), word + " " + by + " " + now + " " + text);
  }

  static void start(ModelPage page, String kind, Instant now) {
    page.put("clock." + kind + ".from", now);
    page.put("clock." + kind + ".due", ModelClocks.due(kind, page.get("urgency"), now));
  }

  static void stop(ModelPage page, String kind, Instant now) {
    var name = "clock." + kind;
    if (page.has(name + ".due") && !page.has(name + ".stopped")) {
      page.put(name + ".stopped", now);
      page.put(name + ".paused", null);
    }
  }

  private static void contents(ModelPage page, String prefix, List<?> contents) {
    new TreeSet<>(contents.stream().map(Object::toString).toList())
        .forEach(content -> page.put(prefix + content, "there"));
  }
}
