package org.leadrelay.audit.rest;

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
import org.leadrelay.access.CurrentActor;
import org.leadrelay.audit.rest.AuditAnswer.Verified;
import org.leadrelay.audit.rest.ChainReader.Insider;
import org.leadrelay.audit.rest.ChainReader.Outsider;
import org.leadrelay.audit.rest.ChainReader.Participant;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/**
 * Who did what to an aggregate, in a chain that shows when it was tampered with. With whole sight
 * all of it, else what one's own bureau did; an auditor reads every chain with the reasons that
 * were given, and no content. A service extends it with the path, in which {@code id} is the
 * aggregate's.
 */
@RolesAllowed({"officer", "auditor"})
@RunOnVirtualThread
public abstract class ChainResource {

  private static final String NDJSON = "application/x-ndjson";

  private final AuditTrail trail;
  private final ChainSight sight;
  private final CurrentActor caller;

  protected ChainResource(AuditTrail trail, ChainSight sight, CurrentActor caller) {
    this.trail = trail;
    this.sight = sight;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "audit", summary = "The audit chain, oldest first")
  @Produces(MediaType.APPLICATION_JSON)
  public Page<AuditAnswer> audit(@PathParam("id") UUID id, @BeanParam Paging paging) {
    var reader = reader(id);
    var window = paging.window("audit", id);
    var after = window.after(Long::valueOf).orElse(0L);
    var found =
        switch (reader) {
          case Insider _, Outsider _ -> trail.page(id, after, window.fetch());
          case Participant(var unit) -> trail.pageOf(unit, id, after, window.fetch());
        };
    return window.page(found.entries(), entry -> entry.entry().n()).map(AuditAnswer::of);
  }

  @GET
  @Operation(
      operationId = "auditExport",
      summary =
          "The whole chain for the offline verifier, one entry a line; for officers with salts and words")
  @Produces(NDJSON)
  public String export(@PathParam("id") UUID id) {
    var lines = new ArrayList<String>();
    switch (reader(id)) {
      case Insider _ -> trail.exportWithSalts(id, lines::add);
      case Outsider _ -> trail.export(id, lines::add);
      case Participant _ -> throw ChainReader.notFound();
    }
    return String.join("\n", lines) + "\n";
  }

  @GET
  @Path("/verify")
  @Operation(operationId = "auditVerify", summary = "Whether the chain is as it was written")
  @Produces(MediaType.APPLICATION_JSON)
  public Verified verify(@PathParam("id") UUID id) {
    return switch (reader(id)) {
      case Insider _, Outsider _ -> Verified.of(trail.verify(id));
      case Participant _ -> throw ChainReader.notFound();
    };
  }

  private ChainReader reader(UUID id) {
    return ChainReader.of(caller.actor(), id, sight);
  }
}
