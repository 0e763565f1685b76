package org.leadrelay.intake.lead;

import java.util.Map;
import java.util.TreeMap;

/** The clear part of an audit entry: codes only, never what somebody wrote. */
final class Facts {

  private Facts() {}

  static Map<String, String> of(Lead lead, Map<String, String> more) {
    var facts = new TreeMap<>(more);
    facts.put("status", lead.status().name());
    facts.put("handling", lead.content().handling().name());
    facts.put("version", Integer.toString(lead.version()));
    if (lead.ending() != null) {
      facts.put("reason", lead.ending().reason());
    }
    return facts;
  }
}
