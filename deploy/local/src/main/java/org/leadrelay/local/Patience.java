package org.leadrelay.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.leadrelay.local.part.StackFailure;

/** How long something that comes by itself is waited for. */
public record Patience(Duration limit) {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

  public static Patience ofSeconds(long seconds) {
    return new Patience(Duration.ofSeconds(seconds));
  }

  /**
   * Looks until there is something.
   *
   * @param what it is, for the sentence that says it did not come
   * @throws StackFailure when the patience is over
   */
  public <T> T await(String what, Supplier<Optional<T>> look) {
    return seek(look)
        .orElseThrow(() ->
            new StackFailure("Waited %d s in vain for %s.".formatted(limit.toSeconds(), what)));
  }

  /** Looks until it is so; false when the patience is over. */
  public boolean until(BooleanSupplier look) {
    return seek(() -> look.getAsBoolean() ? Optional.of(true) : Optional.empty()).isPresent();
  }

  private <T> Optional<T> seek(Supplier<Optional<T>> look) {
    var watch = new Stopwatch();
    while (watch.elapsed().compareTo(limit) < 0) {
      var found = look.get();
      if (found.isPresent()) {
        return found;
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    return Optional.empty();
  }
}
