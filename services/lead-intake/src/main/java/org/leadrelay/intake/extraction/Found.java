package org.leadrelay.intake.extraction;

import java.util.Map;
import org.leadrelay.identifiers.Identifier;

/**
 * An identifier and where it stands in the text it was found in.
 *
 * @param start of its first code point
 * @param end behind its last code point
 * @param confidence above 0 and at most 1
 * @param attributes {@code app} of a messenger's account, {@code kind} of a group's number, {@code
 *     courier} of a waybill; what is not known is absent
 */
public record Found(
    Identifier identifier, int start, int end, double confidence, Map<String, String> attributes) {

  public Found {
    if (start < 0 || end <= start || confidence <= 0 || confidence > 1) {
      throw new IllegalArgumentException("no place in a text");
    }
    attributes = Map.copyOf(attributes);
  }
}
