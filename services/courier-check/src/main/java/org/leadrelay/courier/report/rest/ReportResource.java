package org.leadrelay.courier.report.rest;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.courier.report.ReportParcel;
import org.leadrelay.courier.report.ReportState;
import org.leadrelay.courier.report.ReportStatus;
import org.leadrelay.courier.report.Reports;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;

/** Takes in what couriers' staff found suspicious. */
@Path("/api/v1/parcel-reports")
@Tag(name = "Parcel reports")
@RolesAllowed("courier")
@RunOnVirtualThread
public class ReportResource {

  private final ReportParcel reporting;
  private final Reports reports;
  private final Idempotency idempotency;
  private final CurrentActor caller;
  private final Clock clock;

  ReportResource(
      ReportParcel reporting,
      Reports reports,
      Idempotency idempotency,
      CurrentActor caller,
      Clock clock) {
    this.reporting = reporting;
    this.reports = reports;
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @Operation(operationId = "reportParcel", summary = "Report a suspicious parcel (可疑邮件举报)")
  @APIResponseSchema(value = StatusAnswer.class, responseCode = "201")
  public Response report(@BeanParam IdempotencyKey key, Body<ReportRequest> body) {
    var courier = courier();
    var request = body.decode();
    return idempotency.once(
        key,
        body,
        () -> {
          var report =
              request.report(UuidCreator.getTimeOrderedEpoch(), courier.company(), clock.instant());
          reporting.report(report, request.reporter().reporter(), courier.subject());
          return Response.created(URI.create("/api/v1/parcel-reports/" + report.id()))
              .entity(new StatusAnswer(report.id(), ReportState.RECEIVED, report.receivedAt()))
              .build();
        });
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "readParcelReport", summary = "How far a report has come")
  public StatusAnswer read(@PathParam("id") UUID id) {
    return reports
        .statusOf(id, courier().company())
        .map(StatusAnswer::of)
        .orElseThrow(ReportResource::notFound);
  }

  private Actor.Courier courier() {
    if (caller.actor() instanceof Actor.Courier courier) {
      return courier;
    }
    throw notFound();
  }

  private static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }

  /** All that a courier hears of its report. */
  @Schema(name = "ParcelReportStatus")
  public record StatusAnswer(UUID id, ReportState state, Instant receivedAt) {

    static StatusAnswer of(ReportStatus status) {
      return new StatusAnswer(status.id(), status.state(), status.receivedAt());
    }
  }
}
