package org.leadrelay.sealing;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which key versions of a keyset are live, and which of them makes new values.
 *
 * <p>The order of a suite-wide rotation: a new version is added everywhere; when every service
 * reports it as live (the gate), it is promoted everywhere; when the re-index is done, the older
 * one is disabled and later destroyed. Each service publishes its {@code Rotation} so that the gate
 * can be read.
 *
 * @param current the version that makes new values
 * @param live every version that is computed and read, the current one among them
 */
public record Rotation(int current, SortedSet<Integer> live) {

  public Rotation {
    live = Collections.unmodifiableSortedSet(new TreeSet<>(live));
    if (!live.contains(current)) {
      throw new IllegalArgumentException("current version " + current + " is not live");
    }
  }

  /** True if more than one version is live. */
  public boolean running() {
    return live.size() > 1;
  }

  /**
   * The gate, for one service: true if {@code version} may be promoted as far as it is concerned.
   */
  public boolean readyFor(int version) {
    return live.contains(version);
  }

  /** Versions whose stored values wait for the re-index: older than the current one. */
  public SortedSet<Integer> retiring() {
    return live.headSet(current);
  }
}
