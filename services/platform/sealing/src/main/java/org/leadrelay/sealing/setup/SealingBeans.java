package org.leadrelay.sealing.setup;

import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.Signer;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetRefusal;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.tink.TinkBlindIndex;
import org.leadrelay.sealing.tink.TinkSealer;
import org.leadrelay.sealing.tink.TinkSigner;
import org.leadrelay.sealing.tink.TinkTransport;

/** The ports of sealing, over the keysets of the configured directory. */
@ApplicationScoped
public class SealingBeans {

  /** Every other profile is production, a mistyped one too. */
  private static final Set<String> MAY_GENERATE = Set.of("demo", "test", "dev");

  @Produces
  @Singleton
  Keysets keysets(SealingConfig config, SmallRyeConfig profiles) {
    if (config.generateMissing()) {
      refuseInProduction(profiles);
      KeysetTool.generateMissing(config.keys(), config.required());
    }
    return new Keysets(new KeyDirectory(config.keys()), config.required());
  }

  @Produces
  @Singleton
  Sealer sealer(Keysets keysets) {
    return new TinkSealer(keysets);
  }

  @Produces
  @Singleton
  BlindIndex blindIndex(Keysets keysets) {
    return new TinkBlindIndex(keysets);
  }

  @Produces
  @Singleton
  Transport transport(Keysets keysets) {
    return new TinkTransport(keysets);
  }

  @Produces
  @Singleton
  Signer signer(Keysets keysets) {
    return new TinkSigner(keysets);
  }

  /** A generated key would be lost with its pod, and with it all that it sealed. */
  private static void refuseInProduction(SmallRyeConfig profiles) {
    if (Collections.disjoint(profiles.getProfiles(), MAY_GENERATE)) {
      throw new KeysetRefusal(
          "leadrelay.sealing.generate-missing is for demonstration and test, not for production");
    }
  }
}
