package org.leadrelay.intake.custody.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.intake.custody.rest.AuditAnswer.Verified;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Who did what to a lead, in a chain that shows when it was tampered with. */
@Path("/api/v1/leads/{id}/audit")
@Tag(name = "Audit")
@RolesAllowed({"officer", "auditor"})
@RunOnVirtualThread
public class AuditResource {

  private static final String NDJSON = "application/x-ndjson";

  private final AuditTrail trail;
  private final ChainReaders readers;

  AuditResource(AuditTrail trail, ChainReaders readers) {
    this.trail = trail;
    this.readers = readers;
  }

  @GET
  @Operation(operationId = "audit", summary = "The audit chain, oldest first")
  @Produces(MediaType.APPLICATION_JSON)
  public Page<AuditAnswer> audit(@PathParam("id") UUID id, @BeanParam Paging paging) {
    readers.mayKnowContent(id);
    var window = paging.window("audit", id);
    var after = window.after(Long::valueOf).orElse(0L);
    var entries = trail.page(id, after, window.fetch()).entries();
    return window.page(entries.stream().map(AuditAnswer::of).toList(), AuditAnswer::n);
  }

  @GET
  @Operation(
      operationId = "auditExport",
      summary =
          "The whole chain for the offline verifier, one entry a line; for officers with salts and words")
  @Produces(NDJSON)
  public String export(@PathParam("id") UUID id) {
    var lines = new ArrayList<String>();
    if (readers.mayKnowContent(id)) {
      trail.exportWithSalts(id, lines::add);
    } else {
      trail.export(id, lines::add);
    }
    return String.join("\n", lines) + "\n";
  }

  @GET
  @Path("/verify")
  @Operation(operationId = "auditVerify", summary = "Whether the chain is as it was written")
  @Produces(MediaType.APPLICATION_JSON)
  public Verified verify(@PathParam("id") UUID id) {
    readers.mayKnowContent(id);
    return Verified.of(trail.verify(id));
  }
}
