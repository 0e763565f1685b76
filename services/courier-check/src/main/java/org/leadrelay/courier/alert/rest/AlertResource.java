package org.leadrelay.courier.alert.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.courier.alert.Alerts;
import org.leadrelay.courier.alert.Decision.Accepted;
import org.leadrelay.courier.alert.Decision.Refused;
import org.leadrelay.courier.alert.JudgeAlert;
import org.leadrelay.courier.alert.Place;
import org.leadrelay.courier.alert.Refusal;
import org.leadrelay.courier.alert.RevealAlert;
import org.leadrelay.courier.alert.Reviewer;
import org.leadrelay.courier.alert.Seen;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Shows alerts to the owner of the lead and its superiors, and takes the owner's judgement. */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
@RolesAllowed("officer")
@RunOnVirtualThread
public class AlertResource {

  private final Alerts alerts;
  private final JudgeAlert judging;
  private final RevealAlert revealing;
  private final CurrentActor caller;

  AlertResource(Alerts alerts, JudgeAlert judging, RevealAlert revealing, CurrentActor caller) {
    this.alerts = alerts;
    this.judging = judging;
    this.revealing = revealing;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listAlerts", summary = "Alerts on my bureau's leads, newest first")
  public Page<AlertAnswer> list(@BeanParam Paging paging, @BeanParam Narrowed narrowed) {
    var who = reviewer();
    var filter = narrowed.filter();
    var window = paging.window("alerts", narrowed);
    var after = window.after(Place::parse).orElse(null);
    return window
        .page(alerts.list(who.bureau(), filter, after, window.fetch()), Place::of)
        .map(AlertAnswer::of);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readAlert", summary = "One alert (预警), masked")
  public RestResponse<AlertAnswer> read(@PathParam("id") UUID id) {
    return answer(seen(id));
  }

  @POST
  @Path("/{id}/disposition")
  @Operation(operationId = "judgeAlert", summary = "Confirm or dismiss an alert (核查)")
  public RestResponse<AlertAnswer> judge(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<DispositionRequest> body) {
    seen(id);
    var verdict = body.decode().verdict();
    return switch (judging.judge(reviewer(), id, ifMatch::require, verdict)) {
      case Accepted(var alert) -> answer(new Seen(alert, true));
      case Refused(var refusal) -> throw Problem.of(code(refusal)).toException();
    };
  }

  @POST
  @Path("/{id}/reveal")
  @Operation(
      operationId = "revealAlert",
      summary = "The evidence in clear, once, for a purpose that goes on the audit chain")
  public EvidenceAnswer reveal(@PathParam("id") UUID id, Body<RevealRequest> body) {
    seen(id);
    var why = body.decode().why();
    return revealing
        .reveal(reviewer(), id, why)
        .map(evidence -> EvidenceAnswer.of(id, evidence))
        .orElseThrow(AlertResource::notFound);
  }

  private Seen seen(UUID id) {
    return alerts.see(id, reviewer().bureau()).orElseThrow(AlertResource::notFound);
  }

  private Reviewer reviewer() {
    var officer = caller.officer();
    return new Reviewer(officer.jurisdiction(), officer.supervisor(), officer.subject());
  }

  private static RestResponse<AlertAnswer> answer(Seen seen) {
    return ResponseBuilder.ok(AlertAnswer.of(seen)).tag(ETags.of(seen.alert().version())).build();
  }

  private static ProblemCode code(Refusal refusal) {
    return switch (refusal) {
      case NOT_FOUND -> CommonProblem.NOT_FOUND;
      case ALERT_WRONG_STATE -> AlertProblem.ALERT_WRONG_STATE;
      case ALERT_NOT_YOUR_ACTION -> AlertProblem.ALERT_NOT_YOUR_ACTION;
    };
  }

  private static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }
}
