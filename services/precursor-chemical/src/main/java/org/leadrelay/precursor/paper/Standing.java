package org.leadrelay.precursor.paper;

import java.time.Instant;

/** What a paper is worth from an instant on, until its next standing. */
public record Standing(Status status, Instant since) {

  /** Whether a paper counts. */
  public enum Status {
    /** Uploaded by its holder; does not count until an officer has confirmed it. */
    CLAIMED,
    ACTIVE,
    SUSPENDED,
    REVOKED
  }
}
