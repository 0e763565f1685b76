package org.leadrelay.operation.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Role;
import org.leadrelay.operation.OperationProblem;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;

/** Lets a week pass in a second; does not exist in production. */
@Path("/api/v1/admin/clock")
@EndpointDisabled(
    name = "leadrelay.operation.settable-clock",
    stringValue = "false",
    disableIfMissing = true)
@RunOnVirtualThread
public final class ClockResource {

  private final SettableClock clock;
  private final ClockOffset offset;

  ClockResource(SettableClock clock, ClockOffset offset) {
    this.clock = clock;
    this.offset = offset;
  }

  /**
   * What the clock is to show, or shows.
   *
   * @param now RFC 3339
   */
  public record Reading(@JsonProperty(required = true) @Nullable Instant now) {}

  /** Sets the clocks of all replicas; the others follow within half a second. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.OPERATOR)
  @Operation(operationId = "setClock", summary = "Sets the clock forward (demo and test only)")
  public Reading set(@Nullable Reading wanted) {
    Duration ahead = clock.aheadAt(required(wanted));
    if (!offset.growTo(ahead)) {
      throw Problem.of(OperationProblem.CLOCK_BACKWARD).with("now", clock.instant()).toException();
    }
    clock.runAhead(ahead);
    return new Reading(clock.instant());
  }

  private static Instant required(@Nullable Reading wanted) {
    if (wanted == null || wanted.now() == null) {
      throw Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation("/now", "REQUIRED", "必填", "is required")
          .toException();
    }
    return wanted.now();
  }
}
