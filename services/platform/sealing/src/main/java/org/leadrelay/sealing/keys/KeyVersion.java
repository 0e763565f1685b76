package org.leadrelay.sealing.keys;

/**
 * One key of a keyset, without its material.
 *
 * @param version from 1; never given twice in a keyset
 * @param state what it still does
 * @param fingerprint 16 hexadecimal digits of the SHA-256 of the key, to tell it from another
 */
public record KeyVersion(int version, State state, String fingerprint) {

  /** What a key still does, from its making to its end. */
  public enum State {
    /** Read, not yet used for new values. */
    PENDING,
    /** Used for new values. */
    CURRENT,
    /** Read only. */
    OLD,
    /** Neither read nor used; can be enabled again or destroyed. */
    DISABLED
  }
}
