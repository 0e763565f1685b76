package org.leadrelay.intake.candidate.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.candidate.Candidates;
import org.leadrelay.intake.lead.ActOnLead;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Position;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.intake.lead.rest.ActionRequest;
import org.leadrelay.intake.lead.rest.Desk;
import org.leadrelay.intake.lead.rest.LeadAnswer;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** What machines propose: a machine only proposes, an officer decides. */
@Path("/api/v1/candidates")
@Tag(name = "Candidates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class CandidateResource {

  private final Candidates candidates;
  private final Leads leads;
  private final ActOnLead acting;
  private final Desk desk;

  CandidateResource(Candidates candidates, Leads leads, ActOnLead acting, Desk desk) {
    this.candidates = candidates;
    this.leads = leads;
    this.acting = acting;
    this.desk = desk;
  }

  @GET
  @Operation(operationId = "listCandidates", summary = "What waits for review, the latest first")
  public Page<CandidateAnswer> list(@BeanParam Paging paging) {
    var who = desk.signatory();
    var window = paging.window("candidates");
    var waiting = new Filter(Status.CANDIDATE, null, null);
    var page =
        window.page(
            leads.list(who, waiting, window.after(Position::parse).orElse(null), window.fetch()),
            Position::of);
    var why = candidates.of(page.items().stream().map(Lead::id).toList());
    var shown =
        page.items().stream()
            .flatMap(lead ->
                Optional.ofNullable(why.get(lead.id()))
                    .map(it -> CandidateAnswer.of(desk.summary(lead, who), it))
                    .stream())
            .toList();
    return new Page<>(shown, page.nextCursor());
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readCandidate", summary = "One candidate, also after its review")
  @APIResponseSchema(value = CandidateAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var who = desk.signatory();
    var lead = desk.seen(id, who);
    var candidate =
        Optional.ofNullable(candidates.of(List.of(id)).get(id)).orElseThrow(Desk::notFound);
    return Response.ok(CandidateAnswer.of(desk.summary(lead, who), candidate))
        .tag(ETags.of(lead.version()))
        .build();
  }

  @POST
  @Path("/{id}/confirm")
  @Operation(operationId = "confirm", summary = "Make it a lead, on a legal basis")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response confirm(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Confirm> body) {
    return decide(id, ifMatch, body);
  }

  @POST
  @Path("/{id}/dismiss")
  @Operation(operationId = "dismiss", summary = "Say that it is none, and why")
  @APIResponseSchema(value = LeadAnswer.class, responseCode = "200")
  public Response dismiss(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Dismiss> body) {
    return decide(id, ifMatch, body);
  }

  private Response decide(UUID id, IfMatch ifMatch, Body<? extends ActionRequest> body) {
    var who = desk.signatory();
    desk.requireInSight(id, who);
    var action = body.decode().action();
    return desk.answer(Response.ok(), acting.act(who, id, ifMatch::require, action), who);
  }
}
