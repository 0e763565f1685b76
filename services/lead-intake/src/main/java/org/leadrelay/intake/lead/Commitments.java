package org.leadrelay.intake.lead;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A lead as named values, to which the audit chain commits: whoever holds the lead and the salts
 * can prove later, field by field, what it said when.
 */
final class Commitments {

  private final Map<String, String> values = new TreeMap<>();

  private Commitments() {}

  static Map<String, String> of(Lead lead) {
    var commitments = new Commitments();
    commitments.state(lead);
    commitments.content(lead.content());
    return commitments.values;
  }

  private void state(Lead lead) {
    put("owner", lead.owner().code());
    put("source", lead.provenance().source());
    put("sourceRef", lead.provenance().reference());
    put("status", lead.status());
    put("version", lead.version());
    put("legalBasis", lead.legalBasis());
    var ending = lead.ending();
    if (ending != null) {
      put("ending.reason", ending.reason());
      put("ending.other", ending.other());
      put("ending.text", ending.text());
    }
  }

  private void content(Content content) {
    put("category", content.category());
    put("handling", content.handling());
    put("narrative", content.narrative());
    put("occurredAt", content.occurredAt());
    put("foundAt", content.foundAt());
    put("foundBy", content.foundBy().code());
    put("demo", content.demo());
    put("readers", String.join("\n", content.readers()));
    for (var n = 0; n < content.substances().size(); n++) {
      var substance = content.substances().get(n);
      put("substances[" + n + "].code", substance.code());
      put("substances[" + n + "].text", substance.text());
      put("substances[" + n + "].grams", substance.grams());
    }
    content.identifiers().forEach(this::identifier);
  }

  private void identifier(NamedIdentifier identifier) {
    var name = "identifiers." + identifier.id();
    put(name, identifier.type() + "|" + identifier.value());
    put(name + ".role", identifier.role());
    put(name + ".withdrawn", identifier.withdrawn());
  }

  /** An absent value and an empty one are the same: nothing was said. */
  private void put(String name, @Nullable Object value) {
    var text = Objects.toString(value, "");
    if (!text.isEmpty()) {
      values.put(name, text);
    }
  }
}
