package org.leadrelay.intake.lead.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What is known of a handoff of this lead.
 *
 * @param id of the asking
 * @param handoff its id in cross-region-handoff, once it was sent
 * @param handoffState where it stands there
 * @param code why it was refused
 * @param outcome what came of it
 * @param late whether the asking should have been answered by now
 */
@Schema(name = "HandoffOfLead")
public record HandoffShown(
    UUID id,
    Jurisdiction destination,
    String urgency,
    HandoffTrace.State state,
    @Nullable UUID handoff,
    @Nullable String handoffState,
    @Nullable String code,
    @Nullable String outcome,
    boolean late,
    Instant askedAt) {

  /** As it is at a moment. */
  public static HandoffShown of(HandoffTrace trace, Instant now) {
    return new HandoffShown(
        trace.request(),
        trace.destination(),
        trace.urgency(),
        trace.state(),
        trace.handoff(),
        trace.handoffState(),
        trace.code(),
        trace.outcome(),
        trace.isLate(now),
        trace.askedAt());
  }
}
