package org.leadrelay.audit.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.ChainHead;

/**
 * A checkpoint with its signature, and with the heads it is over where these are known. A witness
 * keeps it without heads; an auditor gets it with them.
 *
 * @param key the version of the key that signed
 * @param signature 128 hexadecimal digits
 */
public record SignedCheckpoint(
    Checkpoint checkpoint, long key, String signature, Optional<List<ChainHead>> heads) {

  private static final Set<String> MEMBERS = Set.of("checkpoint", "key", "signature");

  public SignedCheckpoint {
    heads = heads.map(List::copyOf);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static SignedCheckpoint parse(String line) {
    Members members = Members.of(CanonicalJson.read(line), MEMBERS, Set.of("heads"));
    return new SignedCheckpoint(
        Checkpoint.of(members.value("checkpoint")),
        members.number("key"),
        members.text("signature"),
        members.has("heads")
            ? Optional.of(members.list("heads").stream().map(Heads::of).toList())
            : Optional.empty());
  }

  /** The line, without its end. */
  public String text() {
    Map<String, Object> members = new TreeMap<>();
    members.put("checkpoint", checkpoint.json());
    members.put("key", key);
    members.put("signature", signature);
    heads.ifPresent(list -> members.put("heads", list.stream().map(Heads::json).toList()));
    return CanonicalJson.write(members);
  }
}
