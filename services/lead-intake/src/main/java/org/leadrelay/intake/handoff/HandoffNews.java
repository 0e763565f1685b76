package org.leadrelay.intake.handoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What cross-region-handoff told of a handoff of a lead.
 *
 * @param handoff absent when the asking was refused
 * @param origin the lead's owner, or a bureau that names another's lead
 * @param state of the handoff after it
 * @param request the asking that it answers
 * @param code a reason, an outcome, a receipt, or why it was refused
 * @param outcome once it was concluded
 */
public record HandoffNews(
    TimelineEntry.Kind kind,
    @Nullable UUID handoff,
    UUID lead,
    Jurisdiction origin,
    Jurisdiction destination,
    @Nullable String state,
    @Nullable String urgency,
    @Nullable Jurisdiction by,
    @Nullable UUID request,
    @Nullable String code,
    @Nullable String outcome,
    Instant at) {}
