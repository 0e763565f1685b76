package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.ChainHead;

/**
 * What stays of a chain when its retention is over: its last entry, signed. The entries may be
 * dropped then, and their absence is no fault.
 *
 * @param last the entry that ended the chain
 * @param key the version of the key that signed
 * @param signature 128 hexadecimal digits
 */
public record SignedRetirement(
    String service, ChainHead last, Instant at, long key, String signature) implements ExportRow {

  /** The action of the entry that ends a chain. */
  public static final String ACTION = "RETIRED";

  static final String BEGINS = "{\"key\"";

  private static final String SIGNED_AS = "leadrelay audit retirement 1\n";

  /** Reads a line. */
  static SignedRetirement parse(String line) {
    Members signed =
        Members.of(CanonicalJson.read(line), Set.of("retirement", "key", "signature"), Set.of());
    Members retirement =
        Members.of(signed.value("retirement"), Set.of("service", "last", "at"), Set.of());
    return new SignedRetirement(
        retirement.text("service"),
        Heads.of(retirement.value("last")),
        retirement.parsed("at", Times::parse),
        signed.number("key"),
        signed.text("signature"));
  }

  /** The bytes that are signed: no other statement of the suite begins like them. */
  public static byte[] statement(String service, ChainHead last, Instant at) {
    return (SIGNED_AS + CanonicalJson.write(json(service, last, at))).getBytes(UTF_8);
  }

  /** The line, without its end. */
  public String text() {
    return CanonicalJson.write(
        Map.of("retirement", json(service, last, at), "key", key, "signature", signature));
  }

  byte[] statement() {
    return statement(service, last, at);
  }

  private static Map<String, Object> json(String service, ChainHead last, Instant at) {
    Map<String, Object> members = new TreeMap<>();
    members.put("service", service);
    members.put("last", Heads.json(last));
    members.put("at", Times.format(at));
    return members;
  }
}
