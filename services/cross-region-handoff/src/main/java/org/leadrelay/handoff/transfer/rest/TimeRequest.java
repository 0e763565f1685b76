package org.leadrelay.handoff.transfer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Action;
import org.leadrelay.requests.Required;

/** The body of an action on a handoff's clocks. */
interface TimeRequest extends ActionRequest {

  @Schema(name = "PauseHandoff")
  record Pause(
      @NotNull org.leadrelay.handoff.transfer.Pause.Reason reason,
      @Nullable @Size(min = 1, max = TEXT) @Written String text)
      implements TimeRequest {
    @Override
    public Action action() {
      return new Action.Rest(reason, text);
    }
  }

  @Schema(name = "ResumeHandoff")
  record Resume(@Nullable @Size(min = 1, max = TEXT) @Written String text) implements TimeRequest {
    @Override
    public Action action() {
      return new Action.Resume(text);
    }
  }

  /**
   * Asks for more time.
   *
   * @param until when the holder would conclude, in the future
   */
  @Schema(name = "Extend")
  record Extend(@NotNull Instant until, @NotNull @Size(min = 1, max = TEXT) @Written String text)
      implements TimeRequest {
    @Override
    public Action action() {
      return new Action.Extend(until, text);
    }

    @Override
    public void check(Instant now) {
      new Required()
          .unless(until.isAfter(now), "/until", "PAST", "应晚于当前时间", "must lie in the future")
          .check();
    }
  }

  @Schema(name = "GrantExtension")
  record GrantExtension(@Nullable @Size(min = 1, max = TEXT) @Written String text)
      implements TimeRequest {
    @Override
    public Action action() {
      return new Action.GrantExtension(text);
    }
  }

  @Schema(name = "RefuseExtension")
  record RefuseExtension(@NotNull @Size(min = 1, max = TEXT) @Written String text)
      implements TimeRequest {
    @Override
    public Action action() {
      return new Action.RefuseExtension(text);
    }
  }
}
