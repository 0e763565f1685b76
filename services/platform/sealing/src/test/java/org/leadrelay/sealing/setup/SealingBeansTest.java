package org.leadrelay.sealing.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.sealing.keys.KeysetRefusal;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;

class SealingBeansTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"demo", "test", "dev"})
  void outsideProductionMissingKeysetsMayBeMade(String profile) {
    Keysets keysets = keysets(profile, Map.of("leadrelay.sealing.generate-missing", "true"));

    assertThat(keysets.keyring().purposes()).containsExactlyInAnyOrder(Purpose.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "demmo"})
  void inProductionKeysetsAreNeverMade(String profile) {
    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(() -> keysets(profile, Map.of("leadrelay.sealing.generate-missing", "true")))
        .withMessageContaining("generate-missing");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aServiceWithoutItsKeysetsDoesNotStart() {
    assertThatExceptionOfType(KeysetRefusal.class).isThrownBy(() -> keysets("test", Map.of()));
  }

  @Test
  void aServiceNamesThePurposesItNeeds() {
    Keysets keysets =
        keysets(
            "test",
            Map.of(
                "leadrelay.sealing.generate-missing", "true",
                "leadrelay.sealing.required", "sealing,blind-index"));

    assertThat(keysets.keyring().purposes()).containsExactly(Purpose.SEALING, Purpose.BLIND_INDEX);
  }

  private Keysets keysets(String profile, Map<String, String> settings) {
    SmallRyeConfig config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withProfile(profile)
            .withMapping(SealingConfig.class)
            .withDefaultValue("leadrelay.sealing.keys", folder.toString())
            .withDefaultValues(settings)
            .build();
    return new SealingBeans().keysets(config.getConfigMapping(SealingConfig.class), config);
  }
}
