package org.leadrelay.intake.lead.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.leadrelay.intake.lead.LeadHistory;
import org.leadrelay.intake.lead.LeadHistory.Numbered;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** What a lead said before, and what happened to it. */
@Path("/api/v1/leads/{id}")
@Tag(name = "History")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("officer")
@RunOnVirtualThread
public class HistoryResource {

  private final LeadHistory history;
  private final Desk desk;

  HistoryResource(LeadHistory history, Desk desk) {
    this.history = history;
    this.desk = desk;
  }

  @GET
  @Path("/timeline")
  @Operation(operationId = "timeline", summary = "All that happened to it, oldest first")
  public Page<TimelineAnswer> timeline(@PathParam("id") UUID id, @BeanParam Paging paging) {
    desk.requireInSight(id, desk.signatory());
    var window = paging.window("timeline", id);
    var after = window.after(Long::valueOf).orElse(0L);
    return window
        .page(history.timeline(id, after, window.fetch()), Numbered::number)
        .map(TimelineAnswer::of);
  }

  @GET
  @Path("/versions")
  @Operation(operationId = "versions", summary = "All that it said, oldest first, masked")
  public List<VersionAnswer> versions(@PathParam("id") UUID id) {
    desk.requireInSight(id, desk.signatory());
    return history.versions(id).stream().map(VersionAnswer::of).toList();
  }

  @GET
  @Path("/versions/{n}")
  @Operation(operationId = "version", summary = "What it said from that version on, masked")
  public VersionAnswer version(@PathParam("id") UUID id, @PathParam("n") int n) {
    desk.requireInSight(id, desk.signatory());
    return history.version(id, n).map(VersionAnswer::of).orElseThrow(Desk::notFound);
  }
}
