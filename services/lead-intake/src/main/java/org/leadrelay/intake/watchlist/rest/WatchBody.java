package org.leadrelay.intake.watchlist.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.watchlist.WatchRequest;
import org.leadrelay.requests.Required;

/** The bodies of the watchlist's calls. */
interface WatchBody {

  /** Longest reason, in characters. */
  int TEXT = 4_000;

  /**
   * An identifier to watch for.
   *
   * @param legalBasis code and number of the document
   * @param until the end, at most 90 days ahead
   * @param flash whether it begins at once, for 24 hours, unless another leading officer approves
   */
  @Schema(name = "AskToWatch")
  record Ask(
      @NotNull UUID lead,
      @NotNull UUID identifierId,
      @NotBlank @Size(max = 200) String legalBasis,
      @NotBlank @Size(max = TEXT) String reason,
      @NotNull Instant until,
      @Nullable Boolean flash)
      implements WatchBody {

    WatchRequest request(Instant now) {
      future(until, now);
      return new WatchRequest(
          lead,
          identifierId,
          legalBasis.strip(),
          reason.strip(),
          until,
          Boolean.TRUE.equals(flash));
    }
  }

  /** An approval says nothing. */
  @Schema(name = "ApproveWatch")
  record Approve() implements WatchBody {}

  /** Why it is refused or withdrawn. */
  @Schema(name = "EndWatch")
  record End(@NotBlank @Size(max = TEXT) String reason) implements WatchBody {}

  /** A later end. */
  @Schema(name = "RenewWatch")
  record Renew(@NotNull Instant until) implements WatchBody {}

  /** Refuses an end that has passed. */
  static void future(Instant until, Instant now) {
    new Required()
        .unless(until.isAfter(now), "/until", "PAST", "应晚于当前时间", "must lie in the future")
        .check();
  }
}
