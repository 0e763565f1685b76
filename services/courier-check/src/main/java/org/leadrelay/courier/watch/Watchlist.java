package org.leadrelay.courier.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * What is watched now, as far as this replica has heard. An entry that has expired is never given,
 * whether or not its withdrawal came.
 */
@ApplicationScoped
public class Watchlist {

  private final WatchTable table = new WatchTable();
  private final Clock clock;

  public Watchlist(Clock clock) {
    this.clock = clock;
  }

  /** Why a value is watched; empty for nearly all. */
  public List<Watched> on(WatchToken token) {
    return table.find(token, clock.instant());
  }

  /** All entries of a value from now on; none when it is watched no more. */
  public void change(WatchToken token, List<Watched> entries) {
    table.put(token, entries);
  }

  /** Gives back the memory of expired entries. */
  public void sweep() {
    table.sweep(clock.instant());
  }

  /** Entries kept, those among them that expired since the last sweep. */
  public long entries() {
    return table.entries();
  }

  /** What they take, in bytes. */
  public long bytes() {
    return table.bytes();
  }
}
