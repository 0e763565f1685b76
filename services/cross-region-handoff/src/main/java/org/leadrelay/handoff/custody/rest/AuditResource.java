package org.leadrelay.handoff.custody.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.audit.storage.AuditPage;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.handoff.custody.rest.AuditAnswer.Verified;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/**
 * Who did what to a handoff, in a chain that shows when it was tampered with. With full sight all
 * of it, with an envelope what one's own bureau did; an auditor reads every chain with the reasons
 * that were given, and no content.
 */
@Path("/api/v1/handoffs/{id}/audit")
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
    var reader = readers.of(id);
    var window = paging.window("audit", id);
    var after = window.after(Long::valueOf).orElse(0L);
    var page =
        reader.sight() == Sight.Kind.FULL
            ? trail.page(id, after, window.fetch())
            : trail.pageOf(reader.unit(), id, after, window.fetch());
    return window.page(answers(page), AuditAnswer::n);
  }

  @GET
  @Operation(
      operationId = "auditExport",
      summary =
          "The whole chain for the offline verifier, one entry a line; for officers with salts and words")
  @Produces(NDJSON)
  public String export(@PathParam("id") UUID id) {
    var reader = readers.withFullSight(id);
    var lines = new ArrayList<String>();
    if (reader.mayKnowContent()) {
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
    readers.withFullSight(id);
    return Verified.of(trail.verify(id));
  }

  private static List<AuditAnswer> answers(AuditPage page) {
    return page.entries().stream().map(AuditAnswer::of).toList();
  }
}
