package org.leadrelay.sealing.tink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.Keyset;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;

/** A service's directory of keysets, and what is done to it while the service runs. */
final class Keys {

  private final Path path;
  private final KeyDirectory directory;
  private final Keysets keysets;

  private Keys(Path path) {
    this.path = path;
    this.directory = new KeyDirectory(path);
    this.keysets = new Keysets(directory, EnumSet.allOf(Purpose.class));
  }

  static Keys generated(Path path) {
    KeysetTool.generateMissing(path, List.of(Purpose.values()));
    return new Keys(path);
  }

  Keysets keysets() {
    return keysets;
  }

  /** Takes a step of a rotation while the service runs. */
  void step(Purpose purpose, UnaryOperator<Keyset> step) {
    directory.write(step.apply(directory.read(purpose).orElseThrow()));
    keysets.refresh();
  }

  /** Rotates and promotes. */
  void renew(Purpose purpose) {
    step(purpose, Keyset::rotate);
    step(purpose, keyset -> keyset.promote(keyset.versions().getLast().version()));
  }

  /** Disables and destroys version 1. */
  void destroyFirst(Purpose purpose) {
    step(purpose, keyset -> keyset.disable(1));
    step(purpose, keyset -> keyset.destroy(1, keyset.versions().getFirst().fingerprint()));
  }

  /** Gives this service's public transport keys to a sender. */
  void introduceTo(Keys sender, String service) throws IOException {
    Files.writeString(
        sender.path.resolve("recipient-" + service + ".json"),
        Files.readString(path.resolve("transport-public.json")));
    sender.keysets.refresh();
  }

  Path path() {
    return path;
  }
}
