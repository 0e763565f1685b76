package org.leadrelay.audit.chain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;

/**
 * One entry of a chain: what is hashed, and what the next entry holds the hash of.
 *
 * @param aggregate whose chain
 * @param n its number, from 1 without gaps
 * @param at when, to the microsecond
 * @param by who
 * @param action what
 * @param facts why and with what
 * @param continues for entry 1 of a chain that continues a received one: that chain's last entry
 * @param previous the hash of the entry before it; 64 zeros for entry 1
 * @param state the hash over the {@link Commitments} to the state after the action
 * @param salt the hash of the seed that the commitments' salts come from
 */
public record ChainEntry(
    UUID aggregate,
    long n,
    Instant at,
    AuditActor by,
    String action,
    Map<String, String> facts,
    Optional<ChainHead> continues,
    String previous,
    String state,
    String salt) {

  private static final long VERSION = 1;
  private static final Set<String> MEMBERS =
      Set.of("action", "aggregate", "at", "by", "facts", "n", "previous", "salt", "state", "v");

  public ChainEntry {
    facts = Map.copyOf(facts);
  }

  /**
   * The entry that comes after {@code last}.
   *
   * @param received for the first entry of a chain that continues a received one
   */
  public static ChainEntry after(
      Optional<ChainEntry> last,
      AuditNote note,
      Optional<ChainHead> received,
      Commitments commitments,
      byte[] seed) {
    return new ChainEntry(
        note.aggregate(),
        last.map(ChainEntry::n).orElse(0L) + 1,
        note.at(),
        note.by(),
        note.action(),
        note.facts(),
        received,
        last.map(ChainEntry::hash).orElse(Sha256.NONE),
        commitments.hash(),
        Commitments.seedHash(seed));
  }

  /** Reads a canonical entry. */
  static ChainEntry of(Object json) {
    Members members = Members.of(json, MEMBERS, Set.of("continues"));
    if (members.number("v") != VERSION) {
      throw new NotCanonicalException("an entry of another version");
    }
    return new ChainEntry(
        members.uuid("aggregate"),
        members.number("n"),
        members.parsed("at", Times::parse),
        actor(members.value("by")),
        members.text("action"),
        members.texts("facts"),
        members.has("continues")
            ? Optional.of(Heads.of(members.value("continues")))
            : Optional.empty(),
        members.hash("previous"),
        members.hash("state"),
        members.hash("salt"));
  }

  /**
   * Reads the canonical text of an entry, as it is stored.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static ChainEntry parse(String canonical) {
    return of(CanonicalJson.read(canonical));
  }

  /** The text that is hashed. */
  public String canonical() {
    return CanonicalJson.write(json());
  }

  /** The SHA-256 of {@link #canonical}, in hexadecimal digits. */
  public String hash() {
    return Sha256.hex(canonical());
  }

  /** This entry as the head of its chain. */
  public ChainHead head() {
    return new ChainHead(aggregate, n, hash());
  }

  Map<String, Object> json() {
    Map<String, Object> members = new TreeMap<>();
    members.put("v", VERSION);
    members.put("aggregate", aggregate.toString());
    members.put("n", n);
    members.put("at", Times.format(at));
    members.put("by", Map.of("kind", by.kind().name(), "unit", by.unit(), "subject", by.subject()));
    members.put("action", action);
    members.put("facts", facts);
    members.put("previous", previous);
    members.put("state", state);
    members.put("salt", salt);
    continues.ifPresent(head -> members.put("continues", Heads.json(head)));
    return members;
  }

  ChainEntry withAggregate(UUID other) {
    return new ChainEntry(other, n, at, by, action, facts, continues, previous, state, salt);
  }

  ChainEntry withN(long other) {
    return new ChainEntry(
        aggregate, other, at, by, action, facts, continues, previous, state, salt);
  }

  ChainEntry withPrevious(String other) {
    return new ChainEntry(aggregate, n, at, by, action, facts, continues, other, state, salt);
  }

  ChainEntry withState(String other) {
    return new ChainEntry(aggregate, n, at, by, action, facts, continues, previous, other, salt);
  }

  ChainEntry withSalt(String other) {
    return new ChainEntry(aggregate, n, at, by, action, facts, continues, previous, state, other);
  }

  private static AuditActor actor(Object json) {
    Members members = Members.of(json, Set.of("kind", "subject", "unit"), Set.of());
    return new AuditActor(
        members.parsed("kind", AuditActor.Kind::valueOf),
        members.text("unit"),
        members.text("subject"));
  }
}
