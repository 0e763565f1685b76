package org.leadrelay.handoff.transfer.messages;

import java.util.List;
import java.util.UUID;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.LeadPackage;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Request;
import org.leadrelay.handoff.transfer.Sending;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * {@code org.leadrelay.lead.handoff-requested.v1}, as far as it is needed here.
 *
 * @param sealedPackage {@link Sealed} as JSON, sealed for this service, in Base64
 */
record HandoffRequested(
    UUID requestId,
    LeadRef leadRef,
    Jurisdiction origin,
    Jurisdiction destination,
    Urgency urgency,
    Actor actor,
    String sealedPackage) {

  static final String TYPE = "org.leadrelay.lead.handoff-requested.v1";

  /** The officer who asked, as lead-intake verified. */
  record Actor(Jurisdiction jurisdiction, String subject, List<String> roles) {}

  /** What nobody but the receiver may read. */
  record Sealed(Request request, LeadPackage content) {}

  Signatory signatory() {
    return new Signatory(
        actor.jurisdiction(), actor.roles().contains("supervisor"), actor.subject());
  }

  Sending sending(Sealed sealed) {
    return new Sending(
        leadRef, destination, urgency, sealed.request(), sealed.content(), requestId);
  }
}
