package org.leadrelay.precursor.alarm.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.precursor.alarm.ActOnAlarm;
import org.leadrelay.precursor.alarm.ActOnAlarm.Decision;
import org.leadrelay.precursor.alarm.Alarm;
import org.leadrelay.precursor.alarm.Alarms;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.rest.Desk;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.ETags;
import org.leadrelay.requests.IfMatch;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** Alarms, and what officers do with them. */
@Path("/api/v1/alarms")
@Tag(name = "Alarms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class AlarmResource {

  private final Alarms alarms;
  private final ActOnAlarm acting;
  private final Desk desk;

  AlarmResource(Alarms alarms, ActOnAlarm acting, Desk desk) {
    this.alarms = alarms;
    this.acting = acting;
    this.desk = desk;
  }

  @GET
  @RolesAllowed({"officer", "enterprise"})
  @Operation(operationId = "listAlarms", summary = "The alarms that I see, newest first (警报)")
  public Page<AlarmAnswer> list(@BeanParam Paging paging, @BeanParam AlarmNarrowed narrowed) {
    var reader = desk.reader();
    var filter = narrowed.filter();
    var window = paging.window("alarms", narrowed);
    var rows =
        alarms.list(reader, filter, window.after(UUID::fromString).orElse(null), window.fetch());
    return window.page(rows, Alarm::id).map(alarm -> AlarmAnswer.of(alarm, reader));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"officer", "enterprise"})
  @Operation(operationId = "readAlarm", summary = "One alarm, as far as I see it")
  @APIResponseSchema(value = AlarmAnswer.class, responseCode = "200")
  public Response read(@PathParam("id") UUID id) {
    var reader = desk.reader();
    return answer(alarms.see(id, reader).orElseThrow(Desk::notFound), reader);
  }

  @POST
  @Path("/{id}/acknowledge")
  @Operation(operationId = "acknowledgeAlarm", summary = "Look into it (确认)")
  @APIResponseSchema(value = AlarmAnswer.class, responseCode = "200")
  public Response acknowledge(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<AlarmRequest.Acknowledge> body) {
    return act(id, ifMatch, body);
  }

  @POST
  @Path("/{id}/resolve")
  @Operation(operationId = "resolveAlarm", summary = "Say what it was (处置)")
  @APIResponseSchema(value = AlarmAnswer.class, responseCode = "200")
  public Response resolve(
      @PathParam("id") UUID id, @BeanParam IfMatch ifMatch, Body<AlarmRequest.Resolve> body) {
    return act(id, ifMatch, body);
  }

  private Response act(UUID id, IfMatch ifMatch, Body<? extends AlarmRequest> body) {
    var who = desk.officer();
    if (alarms.see(id, who).isEmpty()) {
      throw Desk.notFound();
    }
    var act = body.decode().act();
    return switch (acting.act(who, id, ifMatch::require, act)) {
      case Decision.Done done -> answer(done.alarm(), who);
      case Decision.Refused refused -> throw problem(refused);
    };
  }

  private static Response answer(Alarm alarm, Reader reader) {
    return Response.ok(AlarmAnswer.of(alarm, reader)).tag(ETags.of(alarm.version())).build();
  }

  private static ProblemException problem(Decision.Refused refused) {
    return switch (refused.refusal()) {
      case NOT_FOUND -> Desk.notFound();
      case ALARM_WRONG_STATE -> {
        var problem = Problem.of(AlarmProblem.ALARM_WRONG_STATE);
        yield (refused.state() == null ? problem : problem.with("state", refused.state()))
            .toException();
      }
      case NOTE_REQUIRED -> Problem.of(AlarmProblem.NOTE_REQUIRED).toException();
      case SUPERVISOR_REQUIRED -> Problem.of(AlarmProblem.SUPERVISOR_REQUIRED).toException();
    };
  }
}
