package org.leadrelay.courier;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkTransport;

/** The keys of a lead-intake, whose public half lies among the application's keysets. */
public final class IntakeKeys implements QuarkusTestResourceLifecycleManager {

  private static final Path INTAKE = temporary();
  private final Path keys = temporary();

  /** What lead-intake reads in a sealed member of an event. */
  static byte[] open(UUID eventId, String eventType, String sealed) {
    var keysets = new Keysets(new KeyDirectory(INTAKE), Set.of(Purpose.TRANSPORT));
    return new TinkTransport(keysets)
        .open(Transport.context(eventId, eventType), Base64.getDecoder().decode(sealed));
  }

  @Override
  public Map<String, String> start() {
    KeysetTool.generateMissing(INTAKE, Set.of(Purpose.TRANSPORT));
    try {
      Files.copy(
          INTAKE.resolve("transport-public.json"), keys.resolve("recipient-lead-intake.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.of("leadrelay.sealing.keys", keys.toString());
  }

  /** Behind the suite's resource, which names an empty folder. */
  @Override
  public int order() {
    return 1;
  }

  @Override
  public void stop() {
    FileUtils.deleteQuietly(keys.toFile());
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("courier-keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
