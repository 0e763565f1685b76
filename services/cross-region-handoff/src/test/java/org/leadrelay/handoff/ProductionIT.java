package org.leadrelay.handoff;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.testkit.packaged.Production;

/** A production start that is unsafe is refused, and says why. */
class ProductionIT {

  @TempDir static Path keys;

  @BeforeAll
  static void makeKeys() {
    KeysetTool.generateMissing(keys, EnumSet.allOf(Purpose.class));
  }

  @Test
  void aSafeOneStartsAlsoWhileTheIssuerIsAway() {
    Production.safe(keys).assertReady("/api/v1/handoffs");
  }

  @ParameterizedTest
  @CsvSource({
    "quarkus.oidc.tenant-enabled, false, quarkus.oidc is disabled",
    "quarkus.oidc.public-key, MIIB, quarkus.oidc.public-key trusts a fixed key",
    "leadrelay.operation.settable-clock, true, leadrelay.operation.settable-clock lets an operator",
    "leadrelay.jurisdictions.demo-region, true, leadrelay.jurisdictions.demo-region",
    "quarkus.datasource.jdbc.url, jdbc:postgresql://127.0.0.1:1/handoff, quarkus.datasource.jdbc.url lacks logServerErrorDetail=false"
  })
  void anUnsafeOneIsRefusedByTheNameOfTheRule(String name, String value, String rule) {
    Production.safe(keys).with(name, value).assertRefused(rule);
  }
}
