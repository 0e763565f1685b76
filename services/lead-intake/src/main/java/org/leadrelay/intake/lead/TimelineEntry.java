package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One thing that happened to a lead, as its readers see it.
 *
 * @param by the bureau that acted; null when a machine did
 * @param handoff which handoff it is about
 * @param state of that handoff, or of the lead
 * @param code a reason, an outcome or a destination
 * @param text what a person wrote; sealed at rest
 */
public record TimelineEntry(
    Instant at,
    Kind kind,
    @Nullable Jurisdiction by,
    @Nullable UUID handoff,
    @Nullable String state,
    @Nullable String code,
    @Nullable String text) {

  /** What can happen to a lead. */
  public enum Kind {
    REGISTERED,
    PROPOSED,
    SEEN_AGAIN,
    CONFIRMED,
    DISMISSED,
    AMENDED,
    HANDLING_CHANGED,
    CLOSED,
    REOPENED,
    HANDED_OFF,
    HANDED_BACK,
    WATCH_REQUESTED,
    WATCH_APPROVED,
    WATCH_REFUSED,
    WATCH_RENEWAL_ASKED,
    WATCH_WITHDRAWN,
    WATCH_EXPIRED,
    WATCH_HIT,
    HANDOFF_ASKED,
    HANDOFF_ASKED_AGAIN,
    HANDOFF_REFUSED,
    HANDOFF_SENT,
    HANDOFF_RECEIVED,
    HANDOFF_ACCEPTED,
    HANDOFF_RETURNED,
    HANDOFF_SUPPLEMENTED,
    HANDOFF_REDIRECTED,
    HANDOFF_DISPUTED,
    HANDOFF_DESIGNATED,
    HANDOFF_DISMISSED,
    HANDOFF_FEEDBACK_GIVEN,
    HANDOFF_CONCLUDED,
    HANDOFF_CLOSED,
    HANDOFF_REWORKED,
    HANDOFF_SUPERVISED,
    HANDOFF_SUPERVISION_ANSWERED,
    HANDOFF_PAUSED,
    HANDOFF_RESUMED,
    HANDOFF_EXTENSION_ASKED,
    HANDOFF_EXTENSION_GRANTED,
    HANDOFF_EXTENSION_REFUSED,
    HANDOFF_EXTENSION_LAPSED,
    HANDOFF_OVERDUE,
    HANDOFF_CLIMBED,
    HANDOFF_RESCHEDULED,
    HANDOFF_WITHDRAWN,
    HANDOFF_RECEIPT_GIVEN
  }

  /** Something about the lead itself. */
  static TimelineEntry ofLead(
      Lead lead,
      Kind kind,
      @Nullable Jurisdiction by,
      @Nullable String code,
      @Nullable String text) {
    return new TimelineEntry(lead.updatedAt(), kind, by, null, lead.status().name(), code, text);
  }
}
