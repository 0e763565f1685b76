package org.leadrelay.local.bureau;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a service is reached. A caller stays with one replica until that one fails it. */
public final class Replicas {
  private final List<URI> addresses;
  private final AtomicInteger current = new AtomicInteger();

  public Replicas(List<URI> addresses) {
    this.addresses = addresses.stream().map(address -> address.resolve("/")).toList();
  }

  /** The one to call. */
  URI now() {
    return at(current.get());
  }

  /** Goes on to the next one, unless that has happened since. */
  void leave(URI failed) {
    int seen = current.get();
    if (at(seen).equals(failed)) {
      current.compareAndSet(seen, seen + 1);
    }
  }

  private URI at(int turn) {
    return addresses.get(Math.floorMod(turn, addresses.size()));
  }
}
