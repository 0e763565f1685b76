package org.leadrelay.handoff.mail.round;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Events that are told apart by their position alone. */
final class Letters {

  static final Jurisdiction ORIGIN = Jurisdiction.of("880101");
  static final Jurisdiction DESTINATION = Jurisdiction.of("880200");
  static final Jurisdiction CITY = Jurisdiction.of("880100");
  static final Jurisdiction PROVINCE = Jurisdiction.of("880000");
  static final Jurisdiction STRANGER = Jurisdiction.of("310115");

  private Letters() {}

  /** To the city, with its province above it. */
  static Addressed letter(long position) {
    return new Addressed(event(position), Set.of(CITY), Set.of(PROVINCE));
  }

  static FeedCursor at(long position) {
    return new FeedCursor(1, position);
  }

  private static FeedEvent event(long position) {
    return new FeedEvent(
        at(position),
        new UUID(7, position),
        URI.create("/cross-region-handoff"),
        "org.leadrelay.handoff.accepted.v1",
        new UUID(8, 8),
        position,
        Instant.parse("2026-11-23T01:00:00Z").plusSeconds(position),
        URI.create("/events/accepted.json"),
        "{}",
        null);
  }
}
