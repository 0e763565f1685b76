package org.leadrelay.handoff.dispatch.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.rest.SendRequest;

/**
 * Leads on their way out. Each item is decoded by itself, so that a wrong one harms no other.
 *
 * @param campaign must be absent or null: there are no campaigns to belong to
 */
@Schema(name = "DispatchSent")
public record DispatchRequest(
    @NotNull @Schema(maxItems = 10_000) List<Entry> items, @Null @Nullable UUID campaign) {

  /** One item: the body of a single sending, and what its caller calls it. */
  @Schema(
      name = "DispatchEntry",
      allOf = {SendRequest.class, Reference.class})
  public interface Entry {}

  /** The caller's own name of an item, which its result repeats. */
  @Schema(name = "DispatchReference")
  public record Reference(@Nullable @Size(min = 1, max = 100) String clientRef) {}
}
