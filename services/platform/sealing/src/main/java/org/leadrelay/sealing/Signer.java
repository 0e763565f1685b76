package org.leadrelay.sealing;

/** Signs statements of this service that others keep as proof (Ed25519, RFC 8032). */
public interface Signer {

  /** Signs {@code statement} with the current key. */
  Signature sign(byte[] statement);

  /** True if {@code signature} is this service's over {@code statement}, by a key still kept. */
  boolean verifies(byte[] statement, Signature signature);
}
