package org.leadrelay.handoff.transfer;

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
    for (var n = 0; n < handoff.remarks().size(); n++) {
      commitments.put("remarks[" + n + "].text", handoff.remarks().get(n).text());
    }
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
    put("holder", handoff.holder() == null ? null : handoff.holder().code());
  }

  private void hop(Hop hop) {
    var name = "hops[" + hop.n() + "].";
    put(name + "destination", hop.destination().code());
    put(name + "grounds", hop.grounds());
    var answer = hop.answer();
    if (answer != null) {
      put(name + "answer.action", answer.action());
      put(name + "answer.reason", answer.reason());
      put(name + "answer.suggested", answer.suggested());
      put(name + "answer.duplicateOf", answer.duplicateOf());
      put(name + "answer.caseNumber", answer.caseNumber());
      put(name + "answer.text", answer.text());
      put(name + "answer.missing", String.join("\n", answer.missing()));
    }
    for (var n = 0; n < hop.supplements().size(); n++) {
      put(name + "supplements[" + n + "].text", hop.supplements().get(n).text());
    }
  }

  private void feedback(Feedback feedback) {
    var name = "feedback[" + feedback.n() + "].";
    put(name + "text", feedback.text());
    put(name + "newLeads", String.join("\n", feedback.newLeads()));
    findings(name, feedback.findings());
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
    for (var persons : findings.persons()) {
      put(name + "persons." + persons.measure(), persons.count());
    }
    for (var seizure : findings.seizures()) {
      put(name + "seizures." + seizure.substance(), seizure.grams().toPlainString());
    }
  }

  private void content(LeadPackage content) {
    put("package.summary", content.summary());
    put("package.category", content.category());
    put("package.occurredAt", content.occurredAt());
    for (var n = 0; n < content.identifiers().size(); n++) {
      var identifier = content.identifiers().get(n);
      put("package.identifiers[" + n + "]", identifier.type() + "|" + identifier.value());
    }
    for (var n = 0; n < content.evidence().size(); n++) {
      var file = content.evidence().get(n);
      put("package.evidence[" + n + "]", file.sha256() + "|" + file.size() + "|" + file.name());
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
