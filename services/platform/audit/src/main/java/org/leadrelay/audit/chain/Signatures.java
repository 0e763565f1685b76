package org.leadrelay.audit.chain;

/** Tells whether a signature is good. */
@FunctionalInterface
public interface Signatures {

  /**
   * True if {@code signature} is over {@code statement} by the key of that version.
   *
   * @param signature 128 hexadecimal digits; anything else is not a signature
   */
  boolean hold(long key, byte[] statement, String signature);
}
