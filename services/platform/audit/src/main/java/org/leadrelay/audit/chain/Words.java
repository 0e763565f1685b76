package org.leadrelay.audit.chain;

import java.util.Map;

/**
 * The words of a note in the form in which they are sealed.
 *
 * @param byName what was said, by name
 */
public record Words(Map<String, String> byName) {

  public Words {
    byName = Map.copyOf(byName);
  }

  /**
   * Reads the canonical text.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Words parse(String canonical) {
    return new Words(Members.textsOf(CanonicalJson.read(canonical)));
  }

  /** The canonical text. */
  public String canonical() {
    return CanonicalJson.write(byName);
  }
}
