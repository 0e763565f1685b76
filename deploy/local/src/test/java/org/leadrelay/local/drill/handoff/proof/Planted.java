package org.leadrelay.local.drill.handoff.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.local.drill.handoff.cycle.Claim;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Evidence.Consumed;
import org.leadrelay.local.drill.handoff.evidence.Reading;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.handoff.evidence.Standing;
import org.leadrelay.local.drill.handoff.evidence.Written;
import org.leadrelay.local.drill.proof.Sighting;

/**
 * Evidence of one handoff from Shanghai to Suzhou, without a fault: sent, received by Suzhou's feed
 * (a receipt for Shanghai alone), accepted. A test changes one thing.
 */
final class Planted {
  static final String SHANGHAI = "310000";
  static final String SUZHOU = "320500";
  static final String JIANGSU = "320000";
  static final UUID HANDOFF = new UUID(0, 1);

  final List<Claim> claims = new ArrayList<>();
  final List<Recorded> recorded = new ArrayList<>();
  final List<Standing> standings = new ArrayList<>();
  final List<Sighting> shanghai = new ArrayList<>();
  final List<Sighting> suzhou = new ArrayList<>();
  final List<Sighting> jiangsu = new ArrayList<>();
  final List<Sighting> kafka = new ArrayList<>();
  final List<Written> log = new ArrayList<>();
  final List<String> verdict = new ArrayList<>();

  Planted() {
    claims.add(new Claim(HANDOFF, 1, "sent", Set.of(SHANGHAI, SUZHOU)));
    claims.add(new Claim(HANDOFF, 2, "accepted", Set.of(SHANGHAI, SUZHOU)));
    recorded.add(new Recorded(event(1), HANDOFF, 1, 1, "sent"));
    recorded.add(new Recorded(event(2), HANDOFF, 2, 1, "receipt-given"));
    recorded.add(new Recorded(event(3), HANDOFF, 3, 2, "accepted"));
    standings.add(new Standing(HANDOFF, "lead", 2, 3, 3, true));
    shanghai.addAll(List.of(sighting(1), sighting(2), sighting(3)));
    suzhou.addAll(List.of(sighting(1), sighting(3)));
    jiangsu.addAll(suzhou);
    kafka.addAll(shanghai);
    log.add(written(0, 7, 0));
    log.add(written(1, 7, 1));
    log.add(written(2, 8, 0));
  }

  static UUID event(int sequence) {
    return new UUID(1, sequence);
  }

  static Sighting sighting(int sequence) {
    return new Sighting(event(sequence), HANDOFF, sequence);
  }

  static Written written(long offset, long producer, int epoch) {
    return new Written("handoffs.v1-0", offset, producer, (short) epoch, true);
  }

  Evidence evidence() {
    return new Evidence(
        claims,
        Map.of(HANDOFF, SHANGHAI),
        recorded,
        standings,
        List.of(
            new Reading("feed", SHANGHAI, false, shanghai),
            new Reading("feed", JIANGSU, true, jiangsu)),
        List.of(new Reading("stream", SUZHOU, false, suzhou)),
        List.of(new Consumed("consumer", kafka)),
        log,
        verdict);
  }
}
