package org.leadrelay.local.drill.victim;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.leadrelay.local.Patience;

/**
 * The replica that publishes is halted in the middle of its work, as by a stalled machine. A second
 * one takes over; then the first goes on as if no time had passed, and must not get a word in.
 */
public final class PausedLeader implements Victim {
  /** Longer than the lease of the one that publishes. */
  private static final Patience TAKEOVER = Patience.ofSeconds(8);

  /** For the successor to publish something, and for the predecessor to try. */
  private static final Duration MEANWHILE = Duration.ofSeconds(1);

  private final ServicePair pair;
  private final Supplier<String> leader;
  private String halted = "";
  private int pauses;
  private int takeovers;

  /**
   * A victim.
   *
   * @param leader names the replica that publishes; empty while there is none
   */
  public PausedLeader(ServicePair pair, Supplier<String> leader) {
    this.pair = pair;
    this.leader = leader;
  }

  @Override
  public String name() {
    return "leader paused";
  }

  @Override
  public void prepare() {
    pair.standby().start();
  }

  @Override
  public void strike() {
    halted = leader.get();
    pair.serving().pause();
    pauses++;
  }

  @Override
  public void recover() {
    try {
      if (TAKEOVER.until(() -> !leader.get().isEmpty() && !leader.get().equals(halted))) {
        takeovers++;
      }
      LockSupport.parkNanos(MEANWHILE.toNanos());
    } finally {
      pair.serving().resume();
    }
  }

  @Override
  public void tidy() {
    LockSupport.parkNanos(MEANWHILE.toNanos());
    pair.serving().kill();
    pair.swap();
  }

  /** How often it was paused, and how often another took over meanwhile. */
  public String note() {
    return "%d of %d paused leaders were succeeded meanwhile".formatted(takeovers, pauses);
  }
}
