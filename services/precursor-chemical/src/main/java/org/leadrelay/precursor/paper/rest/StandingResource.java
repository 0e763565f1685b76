package org.leadrelay.precursor.paper.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.paper.ChangeStanding;
import org.leadrelay.precursor.paper.ChangeStanding.Change;
import org.leadrelay.precursor.paper.ChangeStanding.Ground;
import org.leadrelay.precursor.paper.PaperEntry.Refused;
import org.leadrelay.precursor.paper.PaperEntry.Written;
import org.leadrelay.precursor.paper.PaperRegister;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.IfMatch;

/** What a paper is worth from now on. */
@Path("/api/v1/papers/{id}")
@Tag(name = "Papers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("supervisor")
@RunOnVirtualThread
public class StandingResource {

  private final ChangeStanding changing;
  private final PaperRegister register;
  private final Jurisdictions tree;
  private final Desk desk;

  StandingResource(ChangeStanding changing, PaperRegister register, Jurisdictions tree, Desk desk) {
    this.changing = changing;
    this.register = register;
    this.tree = tree;
    this.desk = desk;
  }

  /** Why. */
  @Schema(name = "StandingChange")
  public record Why(@NotNull Ground ground) {}

  @POST
  @Path("/confirm")
  @RolesAllowed("officer")
  @Operation(operationId = "confirmPaper", summary = "Make an enterprise's claim count (核实)")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "200")
  public Response confirm(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Why> body) {
    return change(id, ifMatch, body, Change.CONFIRM);
  }

  @POST
  @Path("/suspend")
  @Operation(operationId = "suspendPaper", summary = "Let it not count for now (暂扣)")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "200")
  public Response suspend(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Why> body) {
    return change(id, ifMatch, body, Change.SUSPEND);
  }

  @POST
  @Path("/resume")
  @Operation(operationId = "resumePaper", summary = "Let a suspended one count again")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "200")
  public Response resume(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Why> body) {
    return change(id, ifMatch, body, Change.RESUME);
  }

  @POST
  @Path("/revoke")
  @Operation(operationId = "revokePaper", summary = "Let it count no more (吊销)")
  @APIResponseSchema(value = PaperAnswer.class, responseCode = "200")
  public Response revoke(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Why> body) {
    return change(id, ifMatch, body, Change.REVOKE);
  }

  private Response change(UUID id, IfMatch ifMatch, Body<Why> body, Change change) {
    var who = desk.officer();
    if (register.see(id, who).isEmpty()) {
      throw Desk.notFound();
    }
    var ground = body.decode().ground();
    return switch (changing.change(who, id, ifMatch::require, change, ground)) {
      case Written(var paper) ->
          Response.ok(PaperAnswer.of(register.see(id, who).orElseThrow(), tree))
              .tag(ETags.of(paper.version()))
              .build();
      case Refused refused -> throw PaperProblem.of(refused);
    };
  }
}
