package org.leadrelay.intake.lead;

import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What the other services are told of a lead. No text that anybody wrote is in it. */
enum Announcement {
  REGISTERED,
  AMENDED,
  CLOSED,
  REOPENED;

  /** The lead after the event; the JSON Schemas are in docs/events. */
  record Data(
      Jurisdiction owner,
      int version,
      Status status,
      Handling handling,
      Category category,
      @Nullable Origin origin,
      @Nullable String reason) {}

  /** Where it came from. */
  record Origin(String source, @Nullable String sourceRef) {}

  String type() {
    return "org.leadrelay.lead." + name().toLowerCase(java.util.Locale.ROOT) + ".v1";
  }

  Data of(Lead lead) {
    var from = lead.provenance();
    var ending = lead.ending();
    return new Data(
        lead.owner(),
        lead.version(),
        lead.status(),
        lead.content().handling(),
        lead.content().category(),
        this == REGISTERED ? new Origin(from.source(), from.reference()) : null,
        this == CLOSED && ending != null ? ending.reason() : null);
  }
}
