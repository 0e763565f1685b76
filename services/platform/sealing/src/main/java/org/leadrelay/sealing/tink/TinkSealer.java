package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.keys.Keysets;

/** {@link Sealer} by Tink's AEAD: the logical name is the associated data. */
public final class TinkSealer implements Sealer {

  private final Keysets keysets;

  public TinkSealer(Keysets keysets) {
    this.keysets = keysets;
  }

  @Override
  public byte[] seal(String name, byte[] clear) {
    try {
      return keysets.keyring().sealing().encrypt(clear, name.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  @Override
  public byte[] open(String name, byte[] sealed) {
    try {
      return keysets.keyring().sealing().decrypt(sealed, name.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("the value sealed as " + name + " does not open", e);
    }
  }
}
