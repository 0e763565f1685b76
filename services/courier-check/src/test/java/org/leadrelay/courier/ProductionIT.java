package org.leadrelay.courier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.testkit.packaged.Production;

/** What is unsafe in this service above all is refused in production by its name. */
class ProductionIT {

  private static final IntakeKeys INTAKE = new IntakeKeys();
  private static Path keys = Path.of("");

  @TempDir static Path withoutIntake;

  @BeforeAll
  static void settleIn() {
    WatchlistTopic.made();
    keys = Path.of(INTAKE.start().get("leadrelay.sealing.keys"));
    KeysetTool.generateMissing(keys, EnumSet.allOf(Purpose.class));
  }

  @AfterAll
  static void tidyUp() {
    INTAKE.stop();
  }

  @Test
  void aSafeStartIsReadyWhenItHasReadTheWatchlist() {
    Production.safe(keys).assertReady("/api/v1/alerts");
  }

  @Test
  void keysThatItWouldMakeItselfAreRefused() {
    Production.safe(keys)
        .with("leadrelay.courier.waybills.make-month-keys", "true")
        .assertRefused("leadrelay.courier.waybills.make-month-keys makes keys that have no escrow");
  }

  @Test
  void aStartWithoutThePublicKeyOfIntakeIsRefused() throws IOException {
    try (var files = Files.list(keys)) {
      for (var file : files.toList()) {
        if (!file.getFileName().toString().startsWith("recipient-")) {
          Files.copy(file, withoutIntake.resolve(file.getFileName()));
        }
      }
    }
    Production.safe(withoutIntake)
        .assertRefused(
            "leadrelay.sealing.keys has no public key of lead-intake (recipient-lead-intake.json)");
  }
}
