package org.leadrelay.sealing.keys;

/** A step that would lose data or skip a step of a rotation, or a keyset that cannot be used. */
public final class KeysetRefusal extends RuntimeException {

  public KeysetRefusal(String message) {
    super(message);
  }

  public KeysetRefusal(String message, Throwable cause) {
    super(message, cause);
  }
}
