package org.leadrelay.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.setup.SealingConfig;

/** Lets this service send to cross-region-handoff what it can open itself, to look into it. */
@ApplicationScoped
class OwnRecipient {

  void start(@Observes StartupEvent started, SealingConfig config, Keysets keysets)
      throws IOException {
    Files.copy(
        config.keys().resolve("transport-public.json"),
        config.keys().resolve("recipient-cross-region-handoff.json"),
        StandardCopyOption.REPLACE_EXISTING);
    keysets.refresh();
  }
}
