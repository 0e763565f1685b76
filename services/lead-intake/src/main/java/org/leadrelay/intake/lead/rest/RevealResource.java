package org.leadrelay.intake.lead.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.lead.RevealLead;
import org.leadrelay.requests.Body;

/** A lead in clear, for a stated purpose. */
@Path("/api/v1/leads/{id}")
@Tag(name = "Leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class RevealResource {

  private final RevealLead revealing;
  private final Desk desk;

  RevealResource(RevealLead revealing, Desk desk) {
    this.revealing = revealing;
    this.desk = desk;
  }

  @POST
  @Path("/reveal")
  @Operation(
      operationId = "reveal",
      summary = "Parts of it in clear, once, for a purpose that goes on the audit chain")
  public RevealAnswer reveal(@PathParam("id") UUID id, Body<RevealRequest> body) {
    var who = desk.signatory();
    desk.requireInSight(id, who);
    var request = body.decode();
    var why = request.why();
    return revealing
        .reveal(who, id, request.parts(), why.purpose(), why.reference())
        .map(content -> RevealAnswer.of(id, content, request.parts()))
        .orElseThrow(Desk::notFound);
  }
}
