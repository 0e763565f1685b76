package org.leadrelay.precursor.enterprise;

/** What came of an attempt to write into a register. */
public sealed interface Entry<T> {

  /**
   * It is written.
   *
   * @param fresh whether it is new
   */
  record Written<T>(T now, boolean fresh) implements Entry<T> {}

  record Refused<T>(Refusal why) implements Entry<T> {}

  /** Why nothing is written. The names are the problem codes that a caller sees. */
  enum Refusal {
    NOT_FOUND,
    PLACE_UNKNOWN,
    /** A site lies in a county, or in a place that has none. */
    PLACE_TOO_WIDE,
    /** Another bureau answers for that place. */
    PLACE_OUT_OF_SCOPE
  }

  static <T> Entry<T> refused(Refusal why) {
    return new Refused<>(why);
  }
}
