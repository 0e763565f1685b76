package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/**
 * The passwords of one stack, drawn at random when it is first started and kept in its folder.
 *
 * @param superuser of PostgreSQL
 * @param admin of the client that administers Keycloak
 * @param actor of every user of the demo realm
 */
public record Secrets(String superuser, String admin, String actor) {

  /** The secrets of this stack, drawn now if it has none. */
  public static Secrets of(RunFolder folder) {
    try {
      if (Files.notExists(folder.secrets())) {
        Files.write(
            folder.secrets(), List.of("superuser=" + draw(), "admin=" + draw(), "actor=" + draw()));
      }
      var kept = new Properties();
      try (var in = Files.newBufferedReader(folder.secrets())) {
        kept.load(in);
      }
      return new Secrets(
          kept.getProperty("superuser"), kept.getProperty("admin"), kept.getProperty("actor"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String draw() {
    var bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
