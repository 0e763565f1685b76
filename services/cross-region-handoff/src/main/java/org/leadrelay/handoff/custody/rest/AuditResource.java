package org.leadrelay.handoff.custody.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.audit.rest.ChainResource;
import org.leadrelay.audit.storage.AuditTrail;

/** Who did what to a handoff. */
@Path("/api/v1/handoffs/{id}/audit")
@Tag(name = "Audit")
public class AuditResource extends ChainResource {

  AuditResource(AuditTrail trail, HandoffSight sight, CurrentActor caller) {
    super(trail, sight, caller);
  }
}
