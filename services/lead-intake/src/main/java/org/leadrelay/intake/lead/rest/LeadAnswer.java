package org.leadrelay.intake.lead.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.intake.lead.Lead;

/**
 * A lead with its handoffs and what happened to it last.
 *
 * @param timeline the newest entries, oldest first
 */
@Schema(name = "Lead")
public record LeadAnswer(
    @JsonUnwrapped LeadSummary lead, List<HandoffShown> handoffs, List<TimelineAnswer> timeline) {

  static LeadAnswer of(
      Lead lead, List<HandoffShown> handoffs, List<TimelineAnswer> timeline, List<String> allowed) {
    return new LeadAnswer(LeadSummary.of(lead, allowed), handoffs, timeline);
  }
}
