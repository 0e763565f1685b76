package org.leadrelay.audit.chain;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One line of an export: an entry, its hash as it was recorded, the commitments to its state, and,
 * for those with the right, the seed that opens these and the words that were kept.
 *
 * @param seed 64 hexadecimal digits
 * @param words by name; empty where there is no seed
 */
public record ExportLine(
    ChainEntry entry,
    String hash,
    Commitments commitments,
    Optional<String> seed,
    Map<String, String> words)
    implements ExportRow {

  private static final Set<String> MEMBERS = Set.of("commitments", "entry", "hash");

  public ExportLine {
    words = Map.copyOf(words);
    if (seed.isEmpty() && !words.isEmpty()) {
      throw new NotCanonicalException("words that nothing proves");
    }
  }

  /** Reads a line. */
  static ExportLine parse(String line) {
    Members members = Members.of(CanonicalJson.read(line), MEMBERS, Set.of("seed", "words"));
    return new ExportLine(
        ChainEntry.of(members.value("entry")),
        members.hash("hash"),
        Commitments.of(members.value("commitments")),
        members.has("seed") ? Optional.of(members.hash("seed")) : Optional.empty(),
        members.has("words") ? members.texts("words") : Map.of());
  }

  /** The line, without its end. */
  public String text() {
    Map<String, Object> members = new TreeMap<>();
    members.put("entry", entry.json());
    members.put("hash", hash);
    members.put("commitments", commitments.byField());
    seed.ifPresent(hex -> members.put("seed", hex));
    if (!words.isEmpty()) {
      members.put("words", words);
    }
    return CanonicalJson.write(members);
  }

  /**
   * A line from what is stored, taken as it is: what was tampered with there must show in the
   * export.
   */
  public static String of(String entry, String hash, String commitments) {
    return "{" + members(entry, hash, commitments) + "}";
  }

  /**
   * The same with what opens the commitments.
   *
   * @param seed 64 hexadecimal digits
   */
  public static String of(
      String entry, String hash, String commitments, String seed, Map<String, String> words) {
    return "{"
        + members(entry, hash, commitments)
        + ",\"seed\":\""
        + seed
        + "\""
        + (words.isEmpty() ? "" : ",\"words\":" + CanonicalJson.write(words))
        + "}";
  }

  private static String members(String entry, String hash, String commitments) {
    return "\"commitments\":" + commitments + ",\"entry\":" + entry + ",\"hash\":\"" + hash + "\"";
  }

  /** The line with another entry in its place. */
  ExportLine with(ChainEntry other) {
    return new ExportLine(other, hash, commitments, seed, words);
  }

  /** True if the entry is the one that was hashed. */
  boolean sound() {
    return entry.hash().equals(hash);
  }

  byte[] seedBytes() {
    return HexFormat.of().parseHex(seed.orElse(""));
  }
}
