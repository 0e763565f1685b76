package org.leadrelay.handoff.transfer.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.leadrelay.handoff.transfer.ActOnHandoff;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.IfMatch;

/** The moves of the transition table, one call each; they differ in their bodies alone. */
@Path("/api/v1/handoffs/{id}")
@Tag(name = "Actions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class ActionResource {

  private final ActOnHandoff acting;
  private final Handoffs handoffs;
  private final Desk desk;

  ActionResource(ActOnHandoff acting, Handoffs handoffs, Desk desk) {
    this.acting = acting;
    this.handoffs = handoffs;
    this.desk = desk;
  }

  @POST
  @Path("/receive")
  @Operation(operationId = "receive", summary = "Sign for it (签收)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response receive(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Receive> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/accept")
  @Operation(operationId = "accept", summary = "Take it on (受理)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response accept(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Accept> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/return")
  @Operation(operationId = "return", summary = "Give it back to its origin (退回)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response giveBack(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Return> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/supplement")
  @Operation(operationId = "supplement", summary = "Add what the destination missed (补充)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response supplement(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Supplement> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/redirect")
  @Operation(operationId = "redirect", summary = "Send it to another destination (改派)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response redirect(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Redirect> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/dispute")
  @Operation(operationId = "dispute", summary = "Ask the common superior whose it is (争议)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response dispute(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Dispute> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/designate")
  @RolesAllowed("supervisor")
  @Operation(operationId = "designate", summary = "The arbiter says whose it is (指定管辖)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response designate(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Designate> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/dismiss")
  @RolesAllowed("supervisor")
  @Operation(operationId = "dismiss", summary = "The arbiter leaves it with its origin (驳回)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response dismiss(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Dismiss> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/withdraw")
  @Operation(operationId = "withdraw", summary = "Take it back before it is accepted (撤回)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response withdraw(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Withdraw> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/feedback")
  @Operation(operationId = "feedback", summary = "Report findings (反馈)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response feedback(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.GiveFeedback> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/conclude")
  @RolesAllowed("supervisor")
  @Operation(operationId = "conclude", summary = "Give the outcome (办结)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response conclude(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Conclude> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/close")
  @Operation(operationId = "close", summary = "Take note of the outcome and close (销号)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response close(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Close> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/rework")
  @Operation(operationId = "rework", summary = "Ask for more before it is closed (退回重办)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response rework(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Rework> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/supervise")
  @RolesAllowed("supervisor")
  @Operation(operationId = "supervise", summary = "A superior wants to hear of it by a moment (督办)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response supervise(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<ActionRequest.Supervise> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/answer-supervision")
  @Operation(operationId = "answerSupervision", summary = "Answer a supervision order (督办答复)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response answerSupervision(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      Body<ActionRequest.AnswerSupervision> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/pause")
  @Operation(
      operationId = "pause",
      summary = "Nothing can be done for a while: its clocks stand still (中止)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response pause(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<TimeRequest.Pause> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/resume")
  @Operation(operationId = "resume", summary = "Go on with it (恢复)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response resume(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<TimeRequest.Resume> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/extend")
  @Operation(operationId = "extend", summary = "Ask for more time (申请延期)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response extend(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<TimeRequest.Extend> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/grant-extension")
  @RolesAllowed("supervisor")
  @Operation(operationId = "grantExtension", summary = "Give more time, once (准予延期)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response grantExtension(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<TimeRequest.GrantExtension> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/refuse-extension")
  @RolesAllowed("supervisor")
  @Operation(operationId = "refuseExtension", summary = "Give no more time (不予延期)")
  @APIResponseSchema(value = HandoffAnswer.class, responseCode = "200")
  public Response refuseExtension(
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      Body<TimeRequest.RefuseExtension> body) {
    return act(id, ifMatch, body);
  }

  private Response act(UUID id, IfMatch ifMatch, Body<? extends ActionRequest> body) {
    var who = desk.signatory();
    if (!handoffs.inSight(id, who.bureau())) {
      throw Desk.notFound();
    }
    var asked = body.decode();
    asked.check(desk.now());
    var action = asked.action();
    return desk.answer(Response.ok(), acting.act(who, id, ifMatch::require, action), who);
  }
}
