package org.leadrelay.courier.alert.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Clue;
import org.leadrelay.courier.alert.Disposition;
import org.leadrelay.courier.alert.Explanation;
import org.leadrelay.courier.alert.JudgeAlert;
import org.leadrelay.courier.alert.Regions;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.Seen;
import org.leadrelay.courier.alert.State;
import org.leadrelay.courier.alert.Trait;
import org.leadrelay.courier.alert.WatchedLead;
import org.leadrelay.identifiers.IdentifierType;

/**
 * An alert as its readers see it: whatever the courier wrote is masked.
 *
 * @param waybillNo masked
 * @param contents as declared, the parcel's identifiers masked
 */
@Schema(name = "Alert")
public record AlertAnswer(
    UUID id,
    Rule rule,
    Explanation explanation,
    State state,
    String courier,
    String outlet,
    Instant acceptedAt,
    Regions regions,
    WatchedLead watched,
    Map<String, String> facts,
    String waybillNo,
    String contents,
    List<ClueShown> identifiers,
    @Nullable Disposition disposition,
    List<String> allowedActions,
    Instant raisedAt,
    Instant updatedAt) {

  /**
   * An identifier of the parcel.
   *
   * @param matched whether it is what the rule found
   */
  @Schema(name = "AlertIdentifier")
  public record ClueShown(IdentifierType type, String masked, Trait.Role role, boolean matched) {

    static ClueShown of(Clue clue) {
      return new ClueShown(clue.type(), clue.masked(), clue.trait().role(), clue.matched());
    }
  }

  static AlertAnswer of(Seen seen) {
    var alert = seen.alert();
    var evidence = alert.evidence();
    return new AlertAnswer(
        alert.id(),
        alert.rule(),
        alert.explanation(),
        alert.state(),
        alert.courier(),
        alert.outlet(),
        alert.acceptedAt(),
        alert.regions(),
        alert.watched(),
        alert.facts(),
        evidence.maskedWaybillNo(),
        evidence.maskedContents(),
        evidence.clues().stream().map(ClueShown::of).toList(),
        alert.disposition(),
        JudgeAlert.refusal(seen).isPresent() ? List.of() : List.of("disposition"),
        alert.raisedAt(),
        alert.updatedAt());
  }
}
