package org.leadrelay.intake;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.testkit.packaged.Production;

/** The built jar starts in production when that is safe, and only then. */
class ProductionIT {

  @TempDir static Path keys;

  @BeforeAll
  static void makeKeys() {
    KeysetTool.generateMissing(keys, EnumSet.allOf(Purpose.class));
  }

  @Test
  void aSafeOneStartsAlsoWhileTheIssuerIsAway() {
    Production.safe(keys).assertReady("/api/v1/leads");
  }

  @Test
  void anUnsafeOneIsRefusedByTheNameOfTheRule() {
    Production.safe(keys)
        .with("leadrelay.operation.settable-clock", "true")
        .assertRefused("leadrelay.operation.settable-clock lets an operator");
  }
}
