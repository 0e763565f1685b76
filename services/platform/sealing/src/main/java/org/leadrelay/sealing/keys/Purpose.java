package org.leadrelay.sealing.keys;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.signature.Ed25519Parameters;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;

/** What a keyset is for: one file each, and no key serves two purposes. */
public enum Purpose {
  /**
   * Seals columns that last: AES-256-GCM with a 192-bit nonce, so no limit on the rows of a key.
   */
  SEALING("sealing"),
  /** Makes blind-index tokens; the one keyset that services share. */
  BLIND_INDEX("blind-index"),
  /** Opens what other services sealed for this one. */
  TRANSPORT("transport"),
  /** Signs audit checkpoints. */
  CHECKPOINT("checkpoint");

  private static final int HMAC_KEY_BYTES = 32;

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** The name on the command line and in configuration. */
  public String label() {
    return label;
  }

  /** The file in the directory of keysets. */
  public String fileName() {
    return label + ".json";
  }

  /** The purpose of that label. */
  public static Optional<Purpose> labelled(String label) {
    return Arrays.stream(values()).filter(purpose -> purpose.label.equals(label)).findFirst();
  }

  Parameters parameters() throws GeneralSecurityException {
    return switch (this) {
      case SEALING -> PredefinedAeadParameters.XAES_256_GCM_192_BIT_NONCE;
      case BLIND_INDEX ->
          HmacPrfParameters.builder()
              .setKeySizeBytes(HMAC_KEY_BYTES)
              .setHashType(HmacPrfParameters.HashType.SHA256)
              .build();
      case TRANSPORT ->
          HpkeParameters.builder()
              .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
              .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
              .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
              .setVariant(HpkeParameters.Variant.TINK)
              .build();
      // Without Tink's prefix a signature is the 64 bytes of RFC 8032, which any tool verifies.
      case CHECKPOINT -> Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX);
    };
  }
}
