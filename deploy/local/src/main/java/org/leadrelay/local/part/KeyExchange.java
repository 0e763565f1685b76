package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The keysets of all services of a stack, as an operator prepares them: each service's own are made
 * where they are missing, the one of the blind index is shared, and each service gets the others'
 * public keys, to seal what it sends them.
 */
final class KeyExchange {
  private static final String SHARED = "blind-index";
  private static final String SHARED_FILE = SHARED + ".json";
  private static final List<String> OWN = List.of("sealing", "transport", "checkpoint");
  private static final String PUBLIC = "transport-public.json";

  private final Site site;
  private final Tool tool;

  /** What makes the keysets of these purposes in a directory, where they are missing. */
  @FunctionalInterface
  interface Tool {
    void generate(Path directory, List<String> purposes);
  }

  KeyExchange(Site site, Tool tool) {
    this.site = site;
    this.tool = tool;
  }

  /** Makes what is missing and brings the public keys up to date; whoever comes second waits. */
  void complete() {
    synchronized (KeyExchange.class) {
      try {
        make();
        share();
        publish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void make() {
    for (var directory : directories()) {
      if (Files.notExists(directory.resolve(PUBLIC))) {
        tool.generate(directory, OWN);
      }
    }
  }

  private void share() throws IOException {
    var owner =
        directories().stream()
            .filter(each -> Files.exists(each.resolve(SHARED_FILE)))
            .findFirst()
            .orElse(directories().getFirst());
    if (Files.notExists(owner.resolve(SHARED_FILE))) {
      tool.generate(owner, List.of(SHARED));
    }
    for (var directory : directories()) {
      var copy = directory.resolve(SHARED_FILE);
      if (Files.notExists(copy)) {
        Files.copy(owner.resolve(SHARED_FILE), copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private void publish() throws IOException {
    for (var recipient : SuiteService.values()) {
      var key = directory(recipient).resolve(PUBLIC);
      for (var sender : SuiteService.values()) {
        if (sender != recipient) {
          var copy = directory(sender).resolve("recipient-" + recipient.folder() + ".json");
          Files.copy(
              key, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private List<Path> directories() {
    return Arrays.stream(SuiteService.values()).map(this::directory).toList();
  }

  private Path directory(SuiteService service) {
    return site.folder().keys(service.folder());
  }

  /** The tool as a program of a service's own class path. */
  static Tool of(String classPath, Path log) {
    return (directory, purposes) -> {
      var words =
          new ArrayList<>(
              List.of(
                  "-Xmx64m",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  classPath,
                  "org.leadrelay.sealing.keys.KeysetTool",
                  "generate",
                  directory.toString()));
      words.addAll(purposes);
      Launch.java(words).run("make the keysets in " + directory, log);
    };
  }
}
