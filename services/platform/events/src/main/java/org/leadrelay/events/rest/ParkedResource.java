package org.leadrelay.events.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Role;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.inbox.ParkedList;
import org.leadrelay.events.inbox.Replay;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** Events of other services that could not be applied here. */
@Path("/api/v1/admin/parked")
@RolesAllowed(Role.OPERATOR)
@RunOnVirtualThread
public final class ParkedResource {

  private static final int MOST = 500;

  private final Inboxes inboxes;

  ParkedResource(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  /**
   * A page of parked events, those parked first in front.
   *
   * @param nextCursor null at the end
   */
  @Schema(name = "Parked")
  public record Page(List<ParkedList.Entry> items, @Nullable String nextCursor) {}

  /** Shows what is parked and why; never what is in it. */
  @GET
  @Operation(operationId = "listParked", summary = "Lists parked events without their content")
  public Page list(
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("cursor") @DefaultValue("0") String cursor) {
    if (limit < 1 || limit > MOST) {
      throw Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation("?limit", "OUT_OF_RANGE", "应为 1 至 500", "is from 1 to 500")
          .toException();
    }
    var items = inboxes.parked().page(position(cursor), limit);
    return new Page(items, items.size() < limit ? null : Long.toString(items.getLast().id()));
  }

  /** Applies what is parked, each key in its order; a key that fails again stays parked. */
  @POST
  @Path("/replay")
  @Operation(operationId = "replayParked", summary = "Applies parked events in their order")
  public Replay.Outcome replay() {
    return inboxes.replay().run();
  }

  private static long position(String cursor) {
    try {
      return Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw Problem.of(CommonProblem.CURSOR_INVALID).toException();
    }
  }
}
