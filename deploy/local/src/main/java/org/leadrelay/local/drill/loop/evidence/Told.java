package org.leadrelay.local.drill.loop.evidence;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Every thing that a client was told of. */
public final class Told {
  private final Map<Thing, Queue<String>> keys = new ConcurrentHashMap<>();

  /** A client was told of one more. */
  public void add(Thing thing, String key) {
    keys.computeIfAbsent(thing, _ -> new ConcurrentLinkedQueue<>()).add(key);
  }

  List<String> of(Thing thing) {
    var told = keys.get(thing);
    return told == null ? List.of() : List.copyOf(told);
  }
}
