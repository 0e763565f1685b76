package org.leadrelay.audit.chain;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One line of an export: an entry, its hash as it was recorded, the commitments to its state, and,
 * for those with the right, the seed that opens these.
 *
 * @param seed 64 hexadecimal digits
 */
public record ExportLine(
    ChainEntry entry, String hash, Commitments commitments, Optional<String> seed)
    implements ExportRow {

  private static final Set<String> MEMBERS = Set.of("commitments", "entry", "hash");

  /** Reads a line. */
  static ExportLine parse(String line) {
    Members members = Members.of(CanonicalJson.read(line), MEMBERS, Set.of("seed"));
    return new ExportLine(
        ChainEntry.of(members.value("entry")),
        members.hash("hash"),
        Commitments.of(members.value("commitments")),
        members.has("seed") ? Optional.of(members.hash("seed")) : Optional.empty());
  }

  /** The line, without its end. */
  public String text() {
    Map<String, Object> members = new TreeMap<>();
    members.put("entry", entry.json());
    members.put("hash", hash);
    members.put("commitments", commitments.byField());
    seed.ifPresent(hex -> members.put("seed", hex));
    return CanonicalJson.write(members);
  }

  /**
   * A line from what is stored, taken as it is: what was tampered with there must show in the
   * export.
   *
   * @param seed 64 hexadecimal digits
   */
  public static String of(String entry, String hash, String commitments, Optional<String> seed) {
    return "{\"commitments\":"
        + commitments
        + ",\"entry\":"
        + entry
        + ",\"hash\":\""
        + hash
        + "\""
        + seed.map(hex -> ",\"seed\":\"" + hex + "\"").orElse("")
        + "}";
  }

  /** True if the entry is the one that was hashed. */
  boolean sound() {
    return entry.hash().equals(hash);
  }

  byte[] seedBytes() {
    return HexFormat.of().parseHex(seed.orElse(""));
  }
}
