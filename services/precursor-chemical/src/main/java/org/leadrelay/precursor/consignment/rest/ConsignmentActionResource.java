package org.leadrelay.precursor.consignment.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.consignment.Consignments;
import org.leadrelay.precursor.consignment.Journey;
import org.leadrelay.precursor.consignment.MoveOn;
import org.leadrelay.precursor.consignment.ShowCrew;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.precursor.enterprise.rest.RevealForm;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.IfMatch;

/** What the parties do to a consignment themselves; postings do the rest. */
@Path("/api/v1/consignments/{id}")
@Tag(name = "Consignments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("enterprise")
@RunOnVirtualThread
public class ConsignmentActionResource {

  /** By how much a carrier's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  private final MoveOn moving;
  private final ShowCrew crews;
  private final Consignments consignments;
  private final ConsignmentDesk parties;
  private final Desk desk;
  private final Clock clock;

  ConsignmentActionResource(
      MoveOn moving,
      ShowCrew crews,
      Consignments consignments,
      ConsignmentDesk parties,
      Desk desk,
      Clock clock) {
    this.moving = moving;
    this.crews = crews;
    this.consignments = consignments;
    this.parties = parties;
    this.desk = desk;
    this.clock = clock;
  }

  /** Nothing needs to be said. */
  @Schema(name = "Cancel")
  public record Cancel() {}

  /** When the carrier was there. */
  @Schema(name = "Arrival")
  public record Arrival(@NotNull Instant arrivedAt) {}

  @POST
  @Path("/cancel")
  @Operation(operationId = "cancelConsignment", summary = "Give it up before it departs (取消)")
  @APIResponseSchema(value = ConsignmentAnswer.class, responseCode = "200")
  public Response cancel(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Cancel> body) {
    var who = parties.enterprise();
    requireSight(id);
    body.decode();
    return parties.answer(Response.ok(), moving.cancel(who, id, ifMatch::require), who);
  }

  @POST
  @Path("/arrive")
  @Operation(operationId = "arriveConsignment", summary = "The carrier is there (到达)")
  @APIResponseSchema(value = ConsignmentAnswer.class, responseCode = "200")
  public Response arrive(@PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<Arrival> body) {
    var who = parties.enterprise();
    requireSight(id);
    var at = body.decode().arrivedAt();
    if (at.isAfter(clock.instant().plus(AHEAD))) {
      throw Problem.of(VALIDATION_FAILED)
          .violation("/arrivedAt", "RANGE", "不得晚于当前时间", "must not be in the future")
          .toException();
    }
    return parties.answer(Response.ok(), moving.arrive(who, id, ifMatch::require, at), who);
  }

  @POST
  @Path("/reveal")
  @RolesAllowed("officer")
  @Operation(
      operationId = "revealCrew",
      summary = "Who drives what in clear, for a purpose that goes on the audit chain")
  public Journey.Crew reveal(@PathParam("id") UUID id, Body<RevealForm> body) {
    var who = desk.officer();
    requireSight(id);
    var why = body.decode().why();
    return crews.reveal(who, id, why.purpose(), why.reference()).orElseThrow(Desk::notFound);
  }

  private void requireSight(UUID id) {
    if (consignments.see(id, desk.reader()).isEmpty()) {
      throw Desk.notFound();
    }
  }
}
