package org.leadrelay.events;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Facts to test with. */
public final class Occurrence {

  public static final String TYPE = "org.leadrelay.test.happened.v1";
  public static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
  public static final Jurisdiction EAST = Jurisdiction.of("880100");
  public static final Jurisdiction WEST = Jurisdiction.of("880200");
  public static final Jurisdiction REGION = Jurisdiction.of("880000");

  private Occurrence() {}

  /** The n-th fact of an aggregate, of concern to EAST and, above it, to REGION. */
  public static Fact of(UUID aggregate, long sequence) {
    return new Fact(
        aggregate, sequence, TYPE, NOON, Set.of(EAST), Set.of(REGION), Map.of("n", sequence));
  }

  /** The first fact of a new aggregate. */
  public static Fact any() {
    return of(UUID.randomUUID(), 1);
  }

  /** The first fact of a new aggregate for the given parties. */
  public static Fact concerning(Set<Jurisdiction> own, Set<Jurisdiction> above) {
    return new Fact(UUID.randomUUID(), 1, TYPE, NOON, own, above, Map.of());
  }
}
