package org.leadrelay.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetsTest {

  @TempDir Path path;

  @Test
  void aMissingRequiredKeysetIsNamed() {
    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(() -> keysets(Set.of(Purpose.SEALING)))
        .withMessageContaining("sealing.json");
  }

  @Test
  void aKeysetThatIsNotRequiredMayBeMissingUntilItIsUsed() {
    Keysets keysets = keysets(Set.of());

    assertThat(keysets.keyring().purposes()).isEmpty();
    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(() -> keysets.keyring().sealing())
        .withMessageContaining("sealing");
    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(() -> keysets.keyring().rotation(Purpose.SEALING));
  }

  @Test
  void aKeysetOfAnotherPurposeIsRefused() throws IOException {
    generate();
    Files.copy(path.resolve("blind-index.json"), path.resolve("copy"));
    Files.move(
        path.resolve("copy"),
        path.resolve("sealing.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThatExceptionOfType(KeysetRefusal.class).isThrownBy(() -> keysets(Set.of()));
  }

  @Test
  void unchangedFilesAreNotLoadedAgain() {
    generate();
    Keysets keysets = keysets(EnumSet.allOf(Purpose.class));
    Keyring before = keysets.keyring();

    assertThat(keysets.refresh()).isFalse();
    assertThat(keysets.keyring()).isSameAs(before);
  }

  @Test
  void aSecretSwappedUnderItsLinkIsSeenWithoutARestart() throws IOException {
    Path first = path.resolve("first");
    Path second = path.resolve("second");
    KeysetTool.generateMissing(first, List.of(Purpose.SEALING));
    KeysetTool.generateMissing(second, List.of(Purpose.SEALING, Purpose.BLIND_INDEX));
    Path mounted = Files.createSymbolicLink(path.resolve("mounted"), first);
    Keysets keysets = new Keysets(new KeyDirectory(mounted), Set.of(Purpose.SEALING));

    Path swap = Files.createSymbolicLink(path.resolve("swap"), second);
    Files.move(swap, mounted, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

    assertThat(keysets.refresh()).isTrue();
    assertThat(keysets.keyring().purposes()).containsExactly(Purpose.SEALING, Purpose.BLIND_INDEX);
  }

  @Test
  void anUnusableUpdateLeavesTheFormerKeysInUse() throws IOException {
    generate();
    Keysets keysets = keysets(EnumSet.allOf(Purpose.class));
    Keyring before = keysets.keyring();

    Files.writeString(path.resolve("sealing.json"), "{\"primaryKeyId\":");

    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(keysets::refresh)
        .withMessageContaining("sealing.json");
    assertThat(keysets.keyring()).isSameAs(before);
  }

  @Test
  void aBrokenRecipientFileIsNamed() throws IOException {
    Files.writeString(path.resolve("recipient-lead-intake.json"), "{}");

    assertThatExceptionOfType(KeysetRefusal.class)
        .isThrownBy(() -> keysets(Set.of()))
        .withMessageContaining("recipient-lead-intake.json");
  }

  private void generate() {
    KeysetTool.generateMissing(path, List.of(Purpose.values()));
  }

  private Keysets keysets(Set<Purpose> required) {
    return new Keysets(new KeyDirectory(path), required);
  }
}
