package org.leadrelay.courier.alert.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.courier.alert.Evidence;
import org.leadrelay.courier.alert.Trait;
import org.leadrelay.identifiers.IdentifierType;

/** An alert's evidence in clear: the answer to a reveal. */
@Schema(name = "AlertEvidence")
public record EvidenceAnswer(
    UUID alert, String waybillNo, String contents, List<ClearClue> identifiers) {

  /** An identifier of the parcel. */
  @Schema(name = "AlertIdentifierClear")
  public record ClearClue(IdentifierType type, String value, Trait.Role role) {}

  static EvidenceAnswer of(UUID alert, Evidence evidence) {
    return new EvidenceAnswer(
        alert,
        evidence.waybillNo(),
        evidence.contents(),
        evidence.clues().stream()
            .map(it -> new ClearClue(it.type(), it.value(), it.trait().role()))
            .toList());
  }
}
