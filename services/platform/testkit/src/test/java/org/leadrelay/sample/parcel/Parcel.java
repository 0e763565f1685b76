package org.leadrelay.sample.parcel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Right in everything: uses what a domain may use, in every way the compiler has. */
public record Parcel(UUID id, Instant at, State state) {

  /** Where it is. */
  public sealed interface State {
    /** On its way. */
    record Sent(String to) implements State {}

    /** There. */
    record Arrived(String to, Instant at) implements State {}
  }

  /** How fast. */
  public enum Speed {
    SLOW,
    FAST
  }

  static Parcel sentTo(String place, Clock clock) {
    return new Parcel(
        UuidCreator.getTimeOrderedEpoch(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        new State.Sent(place));
  }

  long[][] weights() {
    return new long[][] {{1}};
  }

  String told(Speed speed, @Nullable String note) {
    var words =
        switch (state) {
          case State.Sent(var to) when speed == Speed.FAST -> "soon in " + to;
          case State.Sent(var to) -> "sent to " + to;
          case State.Arrived(var to, var when) -> to + " at " + when;
        };
    var haste =
        switch (speed) {
          case SLOW -> "slow";
          case FAST -> "fast";
        };
    return List.of(words, haste, note == null ? "" : note).stream()
        .map(String::strip)
        .toList()
        .toString();
  }
}
