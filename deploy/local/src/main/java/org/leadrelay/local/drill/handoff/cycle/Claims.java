package org.leadrelay.local.drill.handoff.cycle;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everything that clients were told so far. */
public final class Claims {
  private final Queue<Claim> claims = new ConcurrentLinkedQueue<>();
  private final Map<UUID, String> origins = new ConcurrentHashMap<>();

  /** A handoff is there, sent by that origin. */
  public void opened(UUID handoff, String origin) {
    origins.put(handoff, origin);
  }

  public void add(Claim claim) {
    claims.add(claim);
  }

  public List<Claim> all() {
    return List.copyOf(claims);
  }

  /** The origin of every handoff. */
  public Map<UUID, String> origins() {
    return Map.copyOf(origins);
  }
}
