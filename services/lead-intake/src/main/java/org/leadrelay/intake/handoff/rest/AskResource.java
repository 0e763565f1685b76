package org.leadrelay.intake.handoff.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.handoff.Answer;
import org.leadrelay.intake.handoff.AskHandoff;
import org.leadrelay.intake.lead.rest.Desk;
import org.leadrelay.intake.lead.rest.HandoffShown;
import org.leadrelay.intake.lead.rest.LeadProblem;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;

/** Asks for a lead to be handed to other bureaus. */
@Path("/api/v1/leads/{id}/handoffs")
@Tag(name = "Handoffs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class AskResource {

  private final AskHandoff asking;
  private final Idempotency idempotency;
  private final Desk desk;

  AskResource(AskHandoff asking, Idempotency idempotency, Desk desk) {
    this.asking = asking;
    this.idempotency = idempotency;
    this.desk = desk;
  }

  /** The askings, in the order of the destinations. */
  @Schema(name = "AskedHandoffs")
  public record AskedAnswer(List<HandoffShown> requests) {}

  @POST
  @Operation(
      operationId = "askHandoff",
      summary = "Ask for it to be handed to other bureaus (申请移交); the lead shows the answers")
  @APIResponseSchema(value = AskedAnswer.class, responseCode = "202")
  public Response ask(
      @PathParam("id") UUID id, @BeanParam IdempotencyKey key, Body<AskRequest> body) {
    var who = desk.signatory();
    desk.requireInSight(id, who);
    var request = body.decode().asking();
    return idempotency.once(
        key,
        body,
        () ->
            switch (asking.ask(who, id, request)) {
              case Answer.Asked(var traces) ->
                  Response.accepted(
                          new AskedAnswer(
                              traces.stream()
                                  .map(trace -> HandoffShown.of(trace, desk.now()))
                                  .toList()))
                      .build();
              case Answer.Refused refused -> throw problem(refused);
            });
  }

  private ProblemException problem(Answer.Refused refused) {
    var problem = Problem.of(code(refused));
    if (refused.destination() != null) {
      problem = problem.with("destination", refused.destination());
    }
    if (refused.request() != null) {
      problem = problem.with("request", refused.request());
    }
    if (refused.lead() != null && code(refused) == LeadProblem.LEAD_WRONG_STATE) {
      problem = desk.withState(problem, refused.lead());
    }
    return problem.toException();
  }

  private static ProblemCode code(Answer.Refused refused) {
    return switch (refused.refusal()) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case ROLE_REQUIRED -> CommonProblem.ROLE_REQUIRED;
      case LEAD_WRONG_STATE -> LeadProblem.LEAD_WRONG_STATE;
      case LEAD_NOT_YOUR_ACTION -> LeadProblem.LEAD_NOT_YOUR_ACTION;
      case HANDOFF_ACTIVE -> AskProblem.HANDOFF_ACTIVE;
      case JURISDICTION_UNKNOWN -> LeadProblem.JURISDICTION_UNKNOWN;
      case SAME_JURISDICTION -> AskProblem.SAME_JURISDICTION;
    };
  }
}
