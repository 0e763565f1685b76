package org.leadrelay.precursor.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to record a paper or to change what it is worth. */
public sealed interface PaperEntry {

  record Written(Paper paper) implements PaperEntry {}

  /**
   * Nothing is written.
   *
   * @param other the paper that has the number already
   */
  record Refused(Refusal why, @Nullable UUID other) implements PaperEntry {

    static Refused because(Refusal why) {
      return new Refused(why, null);
    }
  }

  /** Why not. The names are the problem codes that a caller sees. */
  enum Refusal {
    NOT_FOUND,
    /** The law has no such paper from such an issuer for such goods. */
    PAPER_KIND_UNFIT,
    ISSUER_UNKNOWN,
    /** Nobody of that credit code is registered. */
    HOLDER_UNKNOWN,
    /** Police papers are recorded by the bureau that gave them, others by the holder's. */
    PAPER_RECORDED_ELSEWHERE,
    /** A paper of another authority is recorded from its scan. */
    SCAN_REQUIRED,
    /** This number is on the register. */
    PAPER_NUMBER_TAKEN,
    /** It is not worth what it would have to be. */
    PAPER_WRONG_STATUS
  }
}
