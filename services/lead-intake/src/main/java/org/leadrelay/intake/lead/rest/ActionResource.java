package org.leadrelay.intake.lead.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.lead.ActOnLead;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.IfMatch;

/** What the owner's officers do to a lead. */
@Path("/api/v1/leads/{id}")
@Tag(name = "Leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class ActionResource {

  private final ActOnLead acting;
  private final MergePatch patches;
  private final Desk desk;

  ActionResource(ActOnLead acting, MergePatch patches, Desk desk) {
    this.acting = acting;
    this.patches = patches;
    this.desk = desk;
  }

  @PATCH
  @Operation(
      operationId = "amend",
      summary = "Amend it by a JSON merge patch; the earlier version stays readable")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response amend(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<AmendRequest> body) {
    var who = desk.signatory();
    desk.requireInSight(id, who);
    var action = body.decode().action(patches.removed(body.bytes()));
    var decision = acting.act(who, id, ifMatch::require, action);
    return desk.answer(Response.ok(), decision, who, "/identifiers/add");
  }

  @POST
  @Path("/handling")
  @Operation(
      operationId = "setHandling",
      summary = "Set who may see it; lowering is for leading officers")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response handle(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.SetHandling> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/close")
  @RolesAllowed("supervisor")
  @Operation(operationId = "closeLead", summary = "Bring it to its end (办结)")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response close(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Close> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/reopen")
  @RolesAllowed("supervisor")
  @Operation(
      operationId = "reopenLead",
      summary = "Take up again a closed lead, or a candidate dismissed in the last 90 days")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response reopen(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Reopen> body) {
    return act(id, ifMatch, body);
  }

  private Response act(UUID id, IfMatch ifMatch, Body<? extends ActionRequest> body) {
    var who = desk.signatory();
    desk.requireInSight(id, who);
    var action = body.decode().action();
    return desk.answer(Response.ok(), acting.act(who, id, ifMatch::require, action), who);
  }
}
