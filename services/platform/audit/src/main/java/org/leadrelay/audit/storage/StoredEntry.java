package org.leadrelay.audit.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.chain.ChainEntry;
import org.leadrelay.audit.chain.ExportLine;
import org.leadrelay.audit.chain.Words;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Sealer;

/**
 * A row of {@code audit_entry}, taken as it is: what was tampered with must show, and stop nothing.
 *
 * @param hash in hexadecimal digits
 * @param seed sealed, in hexadecimal digits
 * @param words sealed, in hexadecimal digits; null for a note without words
 */
record StoredEntry(
    UUID aggregate,
    long n,
    String hash,
    String entry,
    String commitments,
    String seed,
    @Nullable String words) {

  /** Stands for a seed that does not open any more: no entry holds its hash. */
  private static final String NO_SEED = "0".repeat(64);

  private static final HexFormat HEX = HexFormat.of();

  static StoredEntry of(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getObject("aggregate", UUID.class),
        row.getLong("n"),
        row.getString("hash"),
        row.getString("entry"),
        row.getString("commitments"),
        row.getString("seed"),
        row.getString("words"));
  }

  /** The name that the seed of an entry is sealed under. */
  static String seedName(UUID aggregate, long n) {
    return "audit/seed/" + aggregate + "/" + n;
  }

  /** The name that the words of an entry are sealed under. */
  static String wordsName(UUID aggregate, long n) {
    return "audit/words/" + aggregate + "/" + n;
  }

  /** The line of an export without salts. */
  String line() {
    return ExportLine.of(entry, hash, commitments);
  }

  /** The line of an export with salts and words. */
  String line(Sealer sealer) {
    String opened = open(sealer, seedName(aggregate, n), seed).map(HEX::formatHex).orElse(NO_SEED);
    return ExportLine.of(entry, hash, commitments, opened, openWords(sealer));
  }

  /** The entry with its words. */
  AuditEntry read(Sealer sealer) {
    return new AuditEntry(ChainEntry.parse(entry), hash, openWords(sealer));
  }

  private Map<String, String> openWords(Sealer sealer) {
    return Optional.ofNullable(words)
        .flatMap(sealed -> open(sealer, wordsName(aggregate, n), sealed))
        .map(bytes -> Words.parse(new String(bytes, UTF_8)).byName())
        .orElse(Map.of());
  }

  private static Optional<byte[]> open(Sealer sealer, String name, String sealed) {
    try {
      return Optional.of(sealer.open(name, HEX.parseHex(sealed)));
    } catch (SealBrokenException tamperedWith) {
      return Optional.empty();
    }
  }
}
