package org.leadrelay.audit.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.audit.chain.ExportLine;
import org.leadrelay.sealing.Sealer;

/**
 * A row of {@code audit_entry}, taken as it is.
 *
 * @param hash in hexadecimal digits
 * @param seed sealed, in hexadecimal digits
 */
record StoredEntry(
    UUID aggregate, long n, String hash, String entry, String commitments, String seed) {

  static StoredEntry of(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getObject("aggregate", UUID.class),
        row.getLong("n"),
        row.getString("hash"),
        row.getString("entry"),
        row.getString("commitments"),
        row.getString("seed"));
  }

  /** The name that the seed of an entry is sealed under. */
  static String seedName(UUID aggregate, long n) {
    return "audit/seed/" + aggregate + "/" + n;
  }

  /** The line of an export without salts. */
  String line() {
    return ExportLine.of(entry, hash, commitments, Optional.empty());
  }

  /** The line of an export with salts. */
  String line(Sealer sealer) {
    HexFormat hex = HexFormat.of();
    byte[] opened = sealer.open(seedName(aggregate, n), hex.parseHex(seed));
    return ExportLine.of(entry, hash, commitments, Optional.of(hex.formatHex(opened)));
  }
}
