package org.leadrelay.precursor.ledger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a movement never happened, and what did instead. */
final class ReversalRequest {

  private ReversalRequest() {}

  @Schema(name = "Reversal")
  record Reverse(
      @NotNull
          @Size(max = 1000)
          @Pattern(regexp = MovementRequest.FILLED)
          @Schema(examples = "重复录入")
          String reason,
      @Nullable UUID replacedBy) {}

  @Schema(name = "Correction")
  record Correct(
      @NotNull
          @Size(max = 1000)
          @Pattern(regexp = MovementRequest.FILLED)
          @Schema(examples = "数量录错")
          String reason,
      @NotNull @Valid MovementRequest movement) {}
}
