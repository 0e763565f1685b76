package org.leadrelay.events.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Role;
import org.leadrelay.events.Feed;
import org.leadrelay.events.relay.Publication;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** Sends events to Kafka again, after a broker was lost or restored from an older state. */
@Path("/api/v1/admin/republish")
@RolesAllowed(Role.OPERATOR)
@RunOnVirtualThread
public final class RepublishResource {

  private final Publication publication;
  private final Feed feed;

  RepublishResource(Publication publication, Feed feed) {
    this.publication = publication;
    this.feed = feed;
  }

  /**
   * Where to begin.
   *
   * @param from a position (a whole number from 1) or a time (RFC 3339)
   */
  @Schema(name = "Republish")
  public record Request(
      @Schema(
              implementation = Object.class,
              description = "A position (a whole number from 1) or a time (RFC 3339)")
          @Nullable JsonNode from) {}

  /**
   * How far publishing is now; what lies between is sent again under the same ids, in order.
   *
   * @param published the last position that counts as published
   * @param newest the newest position
   */
  public record Progress(long published, long newest) {}

  /** Moves the published position back, never forward. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "republish",
      summary = "Publishes events again from a position or a time")
  public Progress republish(@Nullable Request request) {
    return new Progress(rewindTo(request == null ? null : request.from()), feed.now().position());
  }

  private long rewindTo(@Nullable JsonNode from) {
    if (from != null
        && from.canConvertToExactIntegral()
        && from.canConvertToLong()
        && from.longValue() > 0) {
      return publication.rewindTo(from.longValue());
    }
    if (from != null && from.isTextual()) {
      return publication.rewindTo(time(from.textValue()).toInstant());
    }
    throw malformed();
  }

  private static OffsetDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return Problem.of(CommonProblem.VALIDATION_FAILED)
        .violation(
            "/from",
            "INVALID",
            "应为事件序位（不小于 1 的整数）或带时区的时间",
            "is a position from 1 or a time with offset")
        .toException();
  }
}
