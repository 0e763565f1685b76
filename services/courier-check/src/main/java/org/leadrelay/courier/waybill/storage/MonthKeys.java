package org.leadrelay.courier.waybill.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The keys under which the rows of a month are sealed: one file each, {@code month-2026-11.key}
 * with 64 hexadecimal digits. They are in no database and in no backup of one, so that destroying a
 * month's file and its escrow destroys the rows in every copy.
 */
final class MonthKeys {

  private static final int BYTES = 32;
  private static final HexFormat HEX = HexFormat.of();

  private final Path directory;
  private final boolean makeMissing;

  MonthKeys(Path directory, boolean makeMissing) {
    this.directory = directory;
    this.makeMissing = makeMissing;
  }

  /**
   * The 32 bytes of a month's key.
   *
   * @throws IllegalStateException if there is none, or its file is no key
   */
  byte[] of(YearMonth month) {
    var file = directory.resolve("month-" + month + ".key");
    try {
      return key(file);
    } catch (NoSuchFileException missing) {
      if (!makeMissing) {
        throw new IllegalStateException("there is no month key " + file.getFileName(), missing);
      }
      return made(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] key(Path file) throws IOException {
    var digits = Files.readString(file).strip();
    if (digits.length() != 2 * BYTES) {
      throw new IllegalStateException(file.getFileName() + " is no month key");
    }
    return HEX.parseHex(digits);
  }

  /** Whole or not at all; of several processes that make it at once, one's is everybody's. */
  private byte[] made(Path file) {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    try {
      var part =
          Files.writeString(
              directory.resolve(file.getFileName() + "." + ThreadLocalRandom.current().nextLong()),
              HEX.formatHex(key));
      try {
        Files.createLink(file, part);
      } catch (FileAlreadyExistsException another) {
        return key(file);
      } catch (UnsupportedOperationException withoutLinks) {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
