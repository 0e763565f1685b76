package org.leadrelay.sealing.keys;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.hybrid.HybridConfig;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.security.GeneralSecurityException;

/** Makes the algorithms of the suite known to Tink, once per process. */
final class Algorithms {

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
      HybridConfig.register();
      SignatureConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Algorithms() {}

  /** Returns when the algorithms are known. */
  static void register() {
    // The work is the class's initialisation.
  }
}
