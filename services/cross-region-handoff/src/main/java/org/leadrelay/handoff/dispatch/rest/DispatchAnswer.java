package org.leadrelay.handoff.dispatch.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.dispatch.Delivery;
import org.leadrelay.handoff.dispatch.Dispatch;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.problem.rest.ProblemBody;

/** What came of a dispatch, item by item. */
@Schema(name = "DispatchDone")
public record DispatchAnswer(UUID dispatchId, long accepted, long rejected, List<Line> results) {

  /**
   * What came of one item.
   *
   * @param status as if it had been sent alone
   * @param id the handoff's
   */
  @Schema(name = "DispatchResult")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      int index,
      @Nullable String clientRef,
      int status,
      @Nullable UUID id,
      @Nullable ProblemBody problem) {}

  static DispatchAnswer of(UUID id, List<Line> results) {
    var accepted = results.stream().filter(line -> line.id() != null).count();
    return new DispatchAnswer(id, accepted, results.size() - accepted, results);
  }

  /**
   * A dispatch in a list.
   *
   * @param finishedAt null while its items are being sent, or if that broke off
   */
  @Schema(name = "Dispatch")
  public record Brief(
      UUID id,
      Jurisdiction origin,
      boolean atomic,
      int items,
      Instant createdAt,
      @Nullable Instant finishedAt) {

    static Brief of(Dispatch dispatch) {
      return new Brief(
          dispatch.id(),
          dispatch.origin(),
          dispatch.atomic(),
          dispatch.items(),
          dispatch.createdAt(),
          dispatch.finishedAt());
    }
  }

  /**
   * A dispatch as it stands.
   *
   * @param destinations what became of the items that were sent
   * @param rejected those that were not
   */
  @Schema(name = "DispatchState")
  public record Standing(
      UUID id,
      Jurisdiction origin,
      boolean atomic,
      int items,
      Instant createdAt,
      @Nullable Instant finishedAt,
      List<Delivery> destinations,
      List<Line> rejected) {

    static Standing of(Dispatch dispatch, List<Delivery> destinations, List<Line> rejected) {
      return new Standing(
          dispatch.id(),
          dispatch.origin(),
          dispatch.atomic(),
          dispatch.items(),
          dispatch.createdAt(),
          dispatch.finishedAt(),
          destinations,
          rejected);
    }
  }
}
