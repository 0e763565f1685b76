package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.leadrelay.audit.AuditNote;

/**
 * Salted commitments to the fields of a state and to words: they bind the values without telling
 * them. Without salts the hash of a phone number could be guessed.
 *
 * <p>The salt of a field is HMAC-SHA-256(seed, name), its commitment SHA-256(salt, value). So one
 * secret per entry opens all of its fields, and one field can be shown by its salt alone.
 *
 * @param byField field name -> 64 hexadecimal digits
 */
public record Commitments(Map<String, String> byField) {

  /** Begins the names of fields that are words: these are kept, not only committed to. */
  private static final String WORD = "words.";

  /** Bytes of a seed. */
  public static final int SEED_SIZE = 32;

  public Commitments {
    byField = Map.copyOf(byField);
  }

  /**
   * Commits to each value of a note's state and to each of its words.
   *
   * @throws IllegalArgumentException if a field of the state has the name of a word
   */
  public static Commitments to(AuditNote note, byte[] seed) {
    if (note.state().keySet().stream().anyMatch(name -> name.startsWith(WORD))) {
      throw new IllegalArgumentException("a field of a state does not begin with " + WORD);
    }
    Map<String, String> values = new TreeMap<>(note.state());
    note.words().forEach((name, word) -> values.put(WORD + name, word));
    return to(values, seed);
  }

  static Commitments to(Map<String, String> values, byte[] seed) {
    Mac salts = salts(seed);
    Map<String, String> commitments = new TreeMap<>();
    values.forEach((name, value) -> commitments.put(name, commitment(name, value, salts)));
    return new Commitments(commitments);
  }

  /**
   * Reads the canonical text.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Commitments parse(String canonical) {
    return of(CanonicalJson.read(canonical));
  }

  static Commitments of(Object json) {
    Map<String, String> commitments = Members.textsOf(json);
    if (!commitments.values().stream().allMatch(Sha256::isHex)) {
      throw new NotCanonicalException("a commitment is not a hash");
    }
    return new Commitments(commitments);
  }

  /** Of the words that were committed to and those that are shown, the fields that do not agree. */
  Stream<String> brokenWords(Map<String, String> shown, byte[] seed) {
    Set<String> fields = new TreeSet<>();
    byField.keySet().stream().filter(field -> field.startsWith(WORD)).forEach(fields::add);
    shown.keySet().forEach(name -> fields.add(WORD + name));
    return fields.stream()
        .filter(field -> {
          String word = shown.get(field.substring(WORD.length()));
          return word == null || !holds(field, word, seed);
        });
  }

  /** True if {@code value} is what was committed to under {@code name}. */
  public boolean holds(String name, String value, byte[] seed) {
    return commitment(name, value, salts(seed)).equals(byField.get(name));
  }

  /** The canonical text, which {@link #hash} is over. */
  public String canonical() {
    return CanonicalJson.write(byField);
  }

  /** The hash that an entry holds of its state. */
  public String hash() {
    return Sha256.hex(canonical());
  }

  /** The hash that an entry holds of its seed. */
  public static String seedHash(byte[] seed) {
    return HexFormat.of().formatHex(Sha256.of(seed));
  }

  private static String commitment(String name, String value, Mac salts) {
    byte[] salt = salts.doFinal(name.getBytes(UTF_8));
    return HexFormat.of().formatHex(Sha256.of(salt, value.getBytes(UTF_8)));
  }

  private static Mac salts(byte[] seed) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(seed, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
