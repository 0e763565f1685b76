package org.leadrelay.handoff.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A handoff as named values, to which the audit chain commits: whoever holds the handoff and the
 * salts can prove later, field by field, what was written when.
 */
final class Commitments {

  private final Map<String, String> values = new TreeMap<>();
  private int climbs;
  private int extensions;

  private Commitments() {}

  /**
   * @param content the package, where this step brought or changed it
   */
  static Map<String, String> of(Handoff handoff, @Nullable LeadPackage content) {
    var commitments = new Commitments();
    commitments.state(handoff);
    handoff.hops().forEach(commitments::hop);
    handoff.feedback().forEach(commitments::feedback);
    commitments.outcome(handoff.outcome());
    commitments.list("remarks", handoff.remarks().stream().map(Handoff.Remark::text).toList());
    handoff.orders().forEach(commitments::order);
    handoff.climbs().forEach(commitments::climb);
    handoff.extensions().forEach(commitments::extension);
    commitments.pause(handoff.pause());
    if (content != null) {
      commitments.content(content);
    }
    return commitments.values;
  }

  private void state(Handoff handoff) {
    put("leadRef.system", handoff.leadRef().system());
    put("leadRef.id", handoff.leadRef().id());
    put("origin", handoff.origin().code());
    put("state", handoff.state());
    put("urgency", handoff.urgency());
    put("version", handoff.version());
    put("title", handoff.title());
    put("request.kind", handoff.request().kind());
    put("request.text", handoff.request().text());
    put("ending", handoff.ending());
    put("holder", handoff.holder() == null ? null : handoff.holder().code());
  }

  private void hop(Hop hop) {
    var name = "hops[" + hop.n() + "].";
    put(name + "destination", hop.destination().code());
    put(name + "cause", hop.cause());
    put(name + "by", hop.by().code());
    put(name + "at", hop.at());
    put(name + "grounds", hop.grounds());
    var answer = hop.answer();
    if (answer != null) {
      put(name + "answer.action", answer.action());
      put(name + "answer.reason", answer.reason());
      put(name + "answer.suggested", answer.suggested());
      put(name + "answer.duplicateOf", answer.duplicateOf());
      put(name + "answer.caseNumber", answer.caseNumber());
      put(name + "answer.text", answer.text());
      put(name + "answer.at", answer.at());
      list(name + "answer.missing", answer.missing());
    }
    list(name + "supplements", hop.supplements().stream().map(Hop.Supplement::text).toList());
  }

  private void feedback(Feedback feedback) {
    var name = "feedback[" + feedback.n() + "].";
    put(name + "text", feedback.text());
    list(name + "newLeads", feedback.newLeads());
    findings(name, feedback.findings());
  }

  private void order(Order order) {
    var name = "supervision[" + order.id() + "].";
    put(name + "by", order.by().code());
    put(name + "at", order.at());
    put(name + "dueAt", order.dueAt());
    put(name + "text", order.text());
    var answer = order.answer();
    if (answer != null) {
      put(name + "answer.by", answer.by().code());
      put(name + "answer.at", answer.at());
      put(name + "answer.text", answer.text());
    }
  }

  private void climb(Climb climb) {
    var name = "climbs[" + ++climbs + "].";
    put(name + "side", climb.side());
    put(name + "from", climb.from().code());
    put(name + "to", climb.to().code());
    put(name + "at", climb.at());
  }

  private void extension(Extension extension) {
    var name = "extensions[" + ++extensions + "].";
    put(name + "by", extension.by().code());
    put(name + "at", extension.at());
    put(name + "until", extension.until());
    put(name + "text", extension.text());
    var decision = extension.decision();
    if (decision != null) {
      put(name + "decision.answer", decision.answer());
      put(name + "decision.by", decision.by() == null ? null : decision.by().code());
      put(name + "decision.at", decision.at());
      put(name + "decision.text", decision.text());
    }
  }

  private void pause(@Nullable Pause pause) {
    if (pause != null) {
      put("pause.reason", pause.reason());
      put("pause.by", pause.by().code());
      put("pause.at", pause.at());
      put("pause.until", pause.until());
      put("pause.text", pause.text());
    }
  }

  private void outcome(@Nullable Outcome outcome) {
    if (outcome != null) {
      put("outcome.outcome", outcome.outcome());
      put("outcome.decisionNumber", outcome.decisionNumber());
      put("outcome.mergedInto", outcome.mergedInto());
      put("outcome.text", outcome.text());
      findings("outcome.", outcome.findings());
    }
  }

  private void findings(String name, Findings findings) {
    put(name + "caseNumber", findings.caseNumber());
    list(
        name + "persons",
        findings.persons().stream().map(it -> it.measure() + "|" + it.count()).toList());
    list(
        name + "seizures",
        findings.seizures().stream()
            .map(it -> it.substance() + "|" + it.grams().toPlainString())
            .toList());
  }

  private void content(LeadPackage content) {
    put("package.summary", content.summary());
    put("package.category", content.category());
    put("package.occurredAt", content.occurredAt());
    list(
        "package.identifiers",
        content.identifiers().stream().map(it -> it.type() + "|" + it.value()).toList());
    for (var n = 0; n < content.evidence().size(); n++) {
      file("package.evidence[" + n + "].", content.evidence().get(n));
    }
  }

  private void file(String name, LeadPackage.EvidenceFile file) {
    put(name + "name", file.name());
    put(name + "mediaType", file.mediaType());
    put(name + "size", file.size());
    put(name + "sha256", file.sha256());
    put(name + "sm3", file.sm3());
  }

  /** Each element under its own number: joined, two lists could read the same. */
  private void list(String name, List<String> elements) {
    for (var n = 0; n < elements.size(); n++) {
      put(name + "[" + n + "]", elements.get(n));
    }
  }

  /** An absent value and an empty one are the same: nothing was said. */
  private void put(String name, @Nullable Object value) {
    var text = Objects.toString(value, "");
    if (!text.isEmpty()) {
      values.put(name, text);
    }
  }
}
