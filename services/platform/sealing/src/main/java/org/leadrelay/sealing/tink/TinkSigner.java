package org.leadrelay.sealing.tink;

import java.security.GeneralSecurityException;
import org.leadrelay.sealing.Signature;
import org.leadrelay.sealing.Signer;
import org.leadrelay.sealing.keys.Keyring;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;

/** {@link Signer} by Tink's Ed25519 without a prefix. */
public final class TinkSigner implements Signer {

  private final Keysets keysets;

  public TinkSigner(Keysets keysets) {
    this.keysets = keysets;
  }

  @Override
  public Signature sign(byte[] statement) {
    Keyring keyring = keysets.keyring();
    try {
      return Signature.of(
          keyring.rotation(Purpose.CHECKPOINT).current(), keyring.checkpoint().sign(statement));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing failed", e);
    }
  }

  @Override
  public boolean verifies(byte[] statement, Signature signature) {
    try {
      keysets.keyring().checkpointVerification().verify(signature.bytes(), statement);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
