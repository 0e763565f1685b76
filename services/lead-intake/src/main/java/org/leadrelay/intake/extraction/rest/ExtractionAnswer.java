package org.leadrelay.intake.extraction.rest;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.extraction.Found;

/**
 * What a text names, in clear: the caller has just sent it.
 *
 * @param identifiers in the order of the text and without overlap
 */
@Schema(name = "Extracted", examples = ExtractionAnswer.EXAMPLE)
public record ExtractionAnswer(List<FoundIdentifier> identifiers, OffsetUnit offsetUnit) {

  static final String EXAMPLE =
      """
      {"identifiers": [
        {"type": "WECHAT", "value": "test_12345", "start": 5, "end": 15, "confidence": 0.95,
         "attributes": {}},
        {"type": "MOBILE", "value": "15412345678", "start": 18, "end": 31, "confidence": 0.98,
         "attributes": {}}],
       "offsetUnit": "CODE_POINT"}\
      """;

  /** What offsets count. */
  public enum OffsetUnit {
    CODE_POINT
  }

  /**
   * An identifier where it stands.
   *
   * @param value its normal form
   * @param start of its first code point
   * @param end behind its last code point
   * @param confidence above 0 and at most 1
   * @param attributes {@code app}, {@code kind} and {@code courier}, where they are known
   */
  @Schema(name = "FoundIdentifier")
  public record FoundIdentifier(
      IdentifierType type,
      String value,
      int start,
      int end,
      double confidence,
      Map<String, String> attributes) {

    static FoundIdentifier of(Found found) {
      return new FoundIdentifier(
          found.identifier().type(),
          found.identifier().value(),
          found.start(),
          found.end(),
          found.confidence(),
          found.attributes());
    }
  }

  static ExtractionAnswer of(List<Found> found) {
    return new ExtractionAnswer(
        found.stream().map(FoundIdentifier::of).toList(), OffsetUnit.CODE_POINT);
  }
}
