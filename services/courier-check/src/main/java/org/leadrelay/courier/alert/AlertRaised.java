package org.leadrelay.courier.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.identifiers.IdentifierType;

/**
 * The event that tells lead-intake; the JSON Schema is in docs/events.
 *
 * @param sealedEvidence {@link Sealed} as JSON, sealed for lead-intake, in Base64
 */
public record AlertRaised(
    UUID alertId,
    Rule rule,
    String courier,
    String outlet,
    Instant acceptedAt,
    Regions regions,
    List<WatchedLead> watched,
    Map<String, String> facts,
    Explanation explanation,
    String sealedEvidence) {

  /** The event's type. */
  public static final String TYPE = "org.leadrelay.courier.alert-raised.v1";

  static AlertRaised of(Alert alert, String sealedEvidence) {
    return new AlertRaised(
        alert.id(),
        alert.rule(),
        alert.courier(),
        alert.outlet(),
        alert.acceptedAt(),
        alert.regions(),
        List.of(alert.watched()),
        alert.facts(),
        alert.explanation(),
        sealedEvidence);
  }

  /** What only lead-intake reads. */
  public record Sealed(String waybillNo, String contents, List<SealedClue> identifiers) {

    static Sealed of(Evidence evidence) {
      return new Sealed(
          evidence.waybillNo(),
          evidence.contents(),
          evidence.clues().stream()
              .map(it -> new SealedClue(it.type(), it.value(), it.trait().role()))
              .toList());
    }

    @Override
    public String toString() {
      return identifiers.size() + " identifiers";
    }
  }

  /** An identifier and whose it is. */
  public record SealedClue(IdentifierType type, String value, Trait.Role role) {

    @Override
    public String toString() {
      return role + " " + type;
    }
  }
}
