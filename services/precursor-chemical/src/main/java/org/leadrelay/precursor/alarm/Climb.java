package org.leadrelay.precursor.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When an alarm climbs, and to whom. Our defaults, no law's. */
final class Climb {

  /** After so long without an acknowledgement, up to there. */
  private record Step(Duration after, Level to) {}

  private static final Map<Severity, List<Step>> UNSEEN =
      Map.of(
          Severity.FLASH,
              List.of(
                  new Step(Duration.ofMinutes(15), Level.BRIGADE),
                  new Step(Duration.ofMinutes(60), Level.CITY),
                  new Step(Duration.ofHours(4), Level.PROVINCE)),
          Severity.URGENT,
              List.of(
                  new Step(Duration.ofHours(2), Level.BRIGADE),
                  new Step(Duration.ofHours(8), Level.CITY)),
          Severity.NORMAL,
              List.of(
                  new Step(Duration.ofHours(24), Level.BRIGADE),
                  new Step(Duration.ofHours(72), Level.BRIGADE)));

  private static final Map<Severity, Duration> UNRESOLVED =
      Map.of(
          Severity.FLASH, Duration.ofHours(24),
          Severity.URGENT, Duration.ofHours(72),
          Severity.NORMAL, Duration.ofDays(10));

  private Climb() {}

  /** When an open alarm that has climbed so often climbs next; null if it is as high as it goes. */
  static @Nullable Instant nextUnseen(Severity severity, Instant openedAt, int climbs) {
    var steps = UNSEEN.get(severity);
    return steps == null || climbs >= steps.size() ? null : openedAt.plus(steps.get(climbs).after);
  }

  /** When an acknowledged alarm climbs if it is not resolved. */
  static Instant unresolved(Severity severity, Instant acknowledgedAt) {
    return acknowledgedAt.plus(UNRESOLVED.getOrDefault(severity, Duration.ZERO));
  }

  /** Where an open alarm arrives with its next climb. */
  static Level ofUnseen(Severity severity, int climbs) {
    return UNSEEN.getOrDefault(severity, List.of()).get(climbs).to;
  }

  /** One level above; a normal alarm does not trouble the city. */
  static Level above(Severity severity, Level level) {
    return switch (level) {
      case STATION -> Level.BRIGADE;
      case BRIGADE -> severity == Severity.NORMAL ? Level.BRIGADE : Level.CITY;
      case CITY, PROVINCE -> Level.PROVINCE;
    };
  }
}
