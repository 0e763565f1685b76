package org.leadrelay.local.drill.handoff.evidence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.local.drill.handoff.cycle.Claim;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * Everything that was gathered, at a time when nothing went on.
 *
 * @param claims what clients were told
 * @param origins the origin of every handoff that a client has sent
 * @param recorded the events, in the order of their positions
 * @param standings the handoffs
 * @param feeds what each bureau found when it asked
 * @param streams what each bureau was sent, over all reconnections
 * @param published what consumers of committed records got, each in order
 * @param log what the broker wrote, in the order of the offsets of each partition
 * @param verdict what the offline verifier says of the audit chains; nothing if they are whole
 */
public record Evidence(
    List<Claim> claims,
    Map<UUID, String> origins,
    List<Recorded> recorded,
    List<Standing> standings,
    List<Reading> feeds,
    List<Reading> streams,
    List<Consumed> published,
    List<Written> log,
    List<String> verdict) {

  /** What one consumer got; delivery is at least once. */
  public record Consumed(String consumer, List<Sighting> seen) {}

  /** In a few words: how much it is. */
  public String size() {
    return "%d transitions, %d events, %d feeds, %d streams"
        .formatted(claims.size(), recorded.size(), feeds.size(), streams.size());
  }
}
