package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.HybridEncrypt;
import java.security.GeneralSecurityException;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.UnknownRecipientException;
import org.leadrelay.sealing.keys.Keysets;

/**
 * {@link Transport} by Tink's HPKE (X25519, HKDF-SHA-256, AES-256-GCM): the context is its info.
 */
public final class TinkTransport implements Transport {

  private final Keysets keysets;

  public TinkTransport(Keysets keysets) {
    this.keysets = keysets;
  }

  @Override
  public byte[] sealFor(String recipient, String context, byte[] clear) {
    HybridEncrypt sealing =
        keysets
            .keyring()
            .recipient(recipient)
            .orElseThrow(() -> new UnknownRecipientException(recipient));
    try {
      return sealing.encrypt(clear, context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing for " + recipient + " failed", e);
    }
  }

  @Override
  public byte[] open(String context, byte[] sealed) {
    try {
      return keysets.keyring().transport().decrypt(sealed, context.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("what came with " + context + " does not open", e);
    }
  }
}
