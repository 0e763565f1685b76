package org.leadrelay.intake.custody.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.audit.rest.AuditAnswer;
import org.leadrelay.audit.rest.ChainReading;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Who did what to a lead, in a chain that shows when it was tampered with. */
@Path("/api/v1/leads/{id}/audit")
@Tag(name = "Audit")
@RolesAllowed({"officer", "auditor"})
@RunOnVirtualThread
public class AuditResource {

  // CPD-OFF: inherited, a resource would lose its security and its path parameter in the document.

  private static final String NDJSON = "application/x-ndjson";

  private final ChainReading chains;

  AuditResource(AuditTrail trail, LeadSight sight, CurrentActor caller) {
    this.chains = new ChainReading(trail, sight, caller);
  }

  @GET
  @Operation(operationId = "audit", summary = "The audit chain, oldest first")
  @Produces(MediaType.APPLICATION_JSON)
  public Page<AuditAnswer> audit(@PathParam("id") UUID id, @BeanParam Paging paging) {
    return chains.page(id, paging);
  }

  @GET
  @Operation(
      operationId = "auditExport",
      summary =
          "The whole chain for the offline verifier, one entry a line; for officers with salts and words")
  @Produces(NDJSON)
  public String export(@PathParam("id") UUID id) {
    return chains.export(id);
  }

  @GET
  @Path("/verify")
  @Operation(operationId = "auditVerify", summary = "Whether the chain is as it was written")
  @Produces(MediaType.APPLICATION_JSON)
  public AuditAnswer.Verified verify(@PathParam("id") UUID id) {
    return chains.verify(id);
  }
  // CPD-ON
}
