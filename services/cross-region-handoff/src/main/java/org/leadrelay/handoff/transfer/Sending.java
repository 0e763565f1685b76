package org.leadrelay.handoff.transfer;

import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What an origin asks for when it sends a lead. */
public record Sending(
    LeadRef leadRef,
    Jurisdiction destination,
    Urgency urgency,
    Request request,
    LeadPackage content) {}
