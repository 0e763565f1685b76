package org.leadrelay.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyExchangeTest {

  @TempDir Path folder;

  @Test
  void everyServiceSharesTheBlindIndexAndKeepsItsOtherKeys() throws IOException {
    exchange().complete();

    assertThat(contents("blind-index.json")).hasSize(1);
    assertThat(contents("sealing.json")).hasSize(SuiteService.values().length);
  }

  @Test
  void everyServiceHasThePublicKeysOfTheOthersAndNoSecretOne() throws IOException {
    exchange().complete();

    for (var sender : SuiteService.values()) {
      for (var recipient : SuiteService.values()) {
        var copy = directory(sender).resolve("recipient-" + recipient.folder() + ".json");
        if (sender == recipient) {
          assertThat(copy).doesNotExist();
        } else {
          assertThat(copy)
              .hasSameTextualContentAs(directory(recipient).resolve("transport-public.json"));
        }
      }
    }
  }

  @Test
  void keysThatAreThereStay() throws IOException {
    exchange().complete();
    var before = contents("sealing.json");
    var index = contents("blind-index.json");

    exchange().complete();

    assertThat(contents("sealing.json")).isEqualTo(before);
    assertThat(contents("blind-index.json")).isEqualTo(index);
  }

  @Test
  void whoeverHadABlindIndexFirstGivesItToTheOthers() throws IOException {
    Files.createDirectories(directory(SuiteService.HANDOFF));
    Files.writeString(directory(SuiteService.HANDOFF).resolve("blind-index.json"), "the first");

    exchange().complete();

    assertThat(contents("blind-index.json")).containsExactly("the first");
  }

  private KeyExchange exchange() {
    return new KeyExchange(
        new Site(folder, RunFolder.at(folder), Ports.parse("")), KeyExchangeTest::generate);
  }

  private static void generate(Path directory, List<String> purposes) {
    try {
      Files.createDirectories(directory);
      for (var purpose : purposes) {
        write(directory.resolve(purpose + ".json"));
        if (purpose.equals("transport")) {
          write(directory.resolve("transport-public.json"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file) throws IOException {
    assertThat(file).doesNotExist();
    Files.writeString(file, file + " " + System.nanoTime());
  }

  private Path directory(SuiteService service) {
    return RunFolder.at(folder).keys(service.folder());
  }

  /** The different contents that this file has in the services' directories. */
  private List<String> contents(String file) throws IOException {
    var contents = new ArrayList<String>();
    for (var directory : Arrays.stream(SuiteService.values()).map(this::directory).toList()) {
      var content = Files.readString(directory.resolve(file));
      if (!contents.contains(content)) {
        contents.add(content);
      }
    }
    return contents;
  }
}
