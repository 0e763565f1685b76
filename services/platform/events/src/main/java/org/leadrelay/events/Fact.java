package org.leadrelay.events;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Something that happened to an aggregate.
 *
 * @param id the CloudEvents id, a UUIDv7; what is sealed for the receiver is bound to it
 * @param aggregate whose fact this is; the key on Kafka, so that one aggregate's facts stay in
 *     order
 * @param sequence counts the facts of the aggregate without gaps, from 1
 * @param type past tense with its version, such as {@code org.leadrelay.handoff.accepted.v1}
 * @param at when it happened by the service's clock
 * @param own the parties: their own feed shows it
 * @param above those who see it only with {@link FeedScope#SUBTREE}; who is also in {@code own} is
 *     a party
 * @param data written as JSON by the lenient event mapper; carries no clear personal value; null
 *     when nothing is left to say of the aggregate, which on a compacted topic ends its record
 */
public record Fact(
    UUID id,
    UUID aggregate,
    long sequence,
    String type,
    Instant at,
    Set<Jurisdiction> own,
    Set<Jurisdiction> above,
    @Nullable Object data) {

  private static final Pattern TYPE =
      Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+\\.v[1-9][0-9]*");

  public Fact {
    if (sequence < 1) {
      throw new IllegalArgumentException("A sequence starts at 1, not " + sequence);
    }
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("Not an event type: " + type);
    }
    own = Set.copyOf(own);
    above = Set.copyOf(above);
  }

  /** A fact under a new id. */
  public Fact(
      UUID aggregate,
      long sequence,
      String type,
      Instant at,
      Set<Jurisdiction> own,
      Set<Jurisdiction> above,
      Object data) {
    this(UuidCreator.getTimeOrderedEpoch(), aggregate, sequence, type, at, own, above, data);
  }

  /**
   * Says that nothing is left to say of an aggregate: a record without value, for nobody's feed.
   */
  public static Fact tombstone(UUID aggregate, long sequence, String type, Instant at) {
    return new Fact(
        UuidCreator.getTimeOrderedEpoch(), aggregate, sequence, type, at, Set.of(), Set.of(), null);
  }
}
