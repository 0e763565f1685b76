package org.leadrelay.intake.lead.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.LeadHistory.Numbered;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One thing that happened to a lead.
 *
 * @param n from 1, in the order in which it came to be known
 * @param by the bureau that acted; absent when a machine did
 * @param state of the handoff that it is about, else of the lead
 * @param code a reason, an outcome or a destination
 */
@Schema(name = "TimelineEntry")
public record TimelineAnswer(
    long n,
    Instant at,
    TimelineEntry.Kind kind,
    @Nullable Jurisdiction by,
    @Nullable UUID handoffId,
    @Nullable String state,
    @Nullable String code,
    @Nullable String text) {

  static TimelineAnswer of(Numbered numbered) {
    var entry = numbered.entry();
    return new TimelineAnswer(
        numbered.number(),
        entry.at(),
        entry.kind(),
        entry.by(),
        entry.handoff(),
        entry.state(),
        entry.code(),
        entry.text());
  }
}
