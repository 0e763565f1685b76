package org.leadrelay.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistributionTest {
  @TempDir Path lib;

  @Test
  void itIsFoundWhateverItsVersion() throws IOException {
    zip("program-1.2.3.zip", "a.txt");

    assertThat(Distribution.find(lib, "program").name()).isEqualTo("program-1.2.3");
  }

  @Test
  void whatTheBuildDidNotBringIsNamed() {
    assertThatThrownBy(() -> Distribution.find(lib, "program"))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("program");
  }

  @Test
  void itIsUnpackedOnce() throws IOException {
    zip("program-1.zip", "bin/a.txt");
    var target = lib.resolve("unpacked");

    Distribution.find(lib, "program").unzip(target);
    Files.writeString(target.resolve("bin/a.txt"), "changed since");
    Distribution.find(lib, "program").unzip(target);

    assertThat(target.resolve("bin/a.txt")).content().isEqualTo("changed since");
  }

  @Test
  void anEntryThatPointsOutsideIsRefusedAndNothingIsTakenForComplete() throws IOException {
    zip("program-1.zip", "../outside.txt");
    var target = lib.resolve("unpacked");

    assertThatThrownBy(() -> Distribution.find(lib, "program").unzip(target))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(target).doesNotExist();
    assertThat(lib.resolve("outside.txt")).doesNotExist();
  }

  private void zip(String name, String entry) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(lib.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write('x');
    }
  }
}
