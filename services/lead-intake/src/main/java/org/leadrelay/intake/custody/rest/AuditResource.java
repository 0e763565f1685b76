package org.leadrelay.intake.custody.rest;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.audit.rest.ChainResource;
import org.leadrelay.audit.storage.AuditTrail;

/** Who did what to a lead. */
@Path("/api/v1/leads/{id}/audit")
@Tag(name = "Audit")
public class AuditResource extends ChainResource {

  AuditResource(AuditTrail trail, LeadSight sight, CurrentActor caller) {
    super(trail, sight, caller);
  }
}
