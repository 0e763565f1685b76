package org.leadrelay.sealing;

import java.util.List;
import org.leadrelay.identifiers.IdentifierType;

/**
 * Equality of identifiers without their clear values: HMAC-SHA-256 over {@code TYPE|normalised
 * value}, cut to 16 bytes.
 *
 * <p>The keyset is shared by the services whose tokens must meet. While it rotates, a value has one
 * token per live key version.
 */
public interface BlindIndex {

  /** The token to store: made with the current key version. */
  Token current(IdentifierType type, String normalised);

  /** The tokens to look up and to announce: one per live key version, the current one first. */
  List<Token> live(IdentifierType type, String normalised);

  /** Where the key stands in its rotation. */
  Rotation rotation();
}
