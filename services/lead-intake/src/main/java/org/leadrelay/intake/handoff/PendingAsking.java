package org.leadrelay.intake.handoff;

import java.util.UUID;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One asking that has no answer yet, whole, so that it can be asked again.
 *
 * @param request names the asking, however often it is made
 * @param by who asked, as this service verified it
 */
public record PendingAsking(
    UUID request,
    UUID lead,
    Jurisdiction destination,
    Urgency urgency,
    Signatory by,
    Enclosure enclosure) {}
