package org.leadrelay.handoff.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What an origin asks for when it sends a lead.
 *
 * @param requestId names the asking by event that this answers; null when an officer called
 */
public record Sending(
    LeadRef leadRef,
    Jurisdiction destination,
    Urgency urgency,
    Request request,
    LeadPackage content,
    @Nullable UUID requestId) {

  /** An officer's own call. */
  public Sending(
      LeadRef leadRef,
      Jurisdiction destination,
      Urgency urgency,
      Request request,
      LeadPackage content) {
    this(leadRef, destination, urgency, request, content, null);
  }
}
