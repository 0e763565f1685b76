package org.leadrelay.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.ChainHead;

/**
 * What a service states of its chains at one moment: a root over all heads that changed since its
 * checkpoint before, and over that one's root.
 *
 * @param service whose chains
 * @param n from 1 without gaps
 * @param at when, to the microsecond
 * @param count how many heads
 * @param previous the root of checkpoint n - 1; 64 zeros for checkpoint 1
 * @param root the root of the hash tree
 */
public record Checkpoint(
    String service, long n, Instant at, long count, String previous, String root) {

  private static final String SIGNED_AS = "leadrelay audit checkpoint 1\n";
  private static final long VERSION = 1;

  /** The checkpoint after {@code last}, over these heads in any order. */
  public static Checkpoint over(
      String service, Optional<Checkpoint> last, Instant at, List<ChainHead> heads) {
    String previous = last.map(Checkpoint::root).orElse(Sha256.NONE);
    return new Checkpoint(
        service,
        last.map(Checkpoint::n).orElse(0L) + 1,
        at,
        heads.size(),
        previous,
        MerkleTree.root(previous, sorted(heads)));
  }

  /**
   * Reads the canonical text.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Checkpoint parse(String canonical) {
    return of(CanonicalJson.read(canonical));
  }

  static Checkpoint of(Object json) {
    Members members =
        Members.of(json, Set.of("service", "n", "at", "count", "previous", "root", "v"), Set.of());
    if (members.number("v") != VERSION) {
      throw new NotCanonicalException("a checkpoint of another version");
    }
    return new Checkpoint(
        members.text("service"),
        members.number("n"),
        members.parsed("at", Times::parse),
        members.number("count"),
        members.hash("previous"),
        members.hash("root"));
  }

  /** True if this is the root over exactly these heads. */
  boolean covers(List<ChainHead> heads) {
    return heads.size() == count && MerkleTree.root(previous, sorted(heads)).equals(root);
  }

  /** The canonical text. */
  public String canonical() {
    return CanonicalJson.write(json());
  }

  /** The bytes that are signed: no other statement of the suite begins like them. */
  public byte[] statement() {
    return (SIGNED_AS + canonical()).getBytes(UTF_8);
  }

  Map<String, Object> json() {
    Map<String, Object> members = new TreeMap<>();
    members.put("v", VERSION);
    members.put("service", service);
    members.put("n", n);
    members.put("at", Times.format(at));
    members.put("count", count);
    members.put("previous", previous);
    members.put("root", root);
    return members;
  }

  /** By the text of the aggregate's id: Java's own order of UUIDs is a signed one. */
  private static List<ChainHead> sorted(List<ChainHead> heads) {
    return heads.stream()
        .sorted(Comparator.comparing(head -> head.aggregate().toString()))
        .toList();
  }
}
