package org.leadrelay.intake.watchlist.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.watchlist.Watch;
import org.leadrelay.intake.watchlist.WatchState;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * An entry of the watchlist.
 *
 * @param flash whether one leading officer began it alone
 * @param asked what waits for an approval
 * @param ending what was said at its end
 */
@Schema(name = "Watch")
public record WatchAnswer(
    UUID id,
    UUID lead,
    UUID identifierId,
    IdentifierType type,
    Jurisdiction owner,
    String legalBasis,
    String reason,
    WatchState state,
    Instant until,
    boolean flash,
    Watch.@Nullable Asked asked,
    int renewals,
    @Nullable String ending,
    List<String> allowedActions,
    int version,
    Instant createdAt,
    Instant updatedAt) {

  static WatchAnswer of(Watch watch, List<String> allowed) {
    return new WatchAnswer(
        watch.id(),
        watch.lead(),
        watch.identifier(),
        watch.type(),
        watch.owner(),
        watch.legalBasis(),
        watch.reason(),
        watch.state(),
        watch.until(),
        watch.flash(),
        watch.asked(),
        watch.renewals(),
        watch.ending(),
        allowed,
        watch.version(),
        watch.createdAt(),
        watch.updatedAt());
  }
}
