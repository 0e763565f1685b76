package org.leadrelay.local.bureau;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What honest clients had to bear: tries that were not answered, or answered by a fault. */
public final class Hardships {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  void count(String kind) {
    counts.computeIfAbsent(kind, _ -> new LongAdder()).increment();
  }

  /** Begins anew. */
  public void forget() {
    counts.clear();
  }

  /** How often each happened, since the last {@link #forget}. */
  public Map<String, Long> counts() {
    var all = new TreeMap<String, Long>();
    counts.forEach((kind, count) -> all.put(kind, count.sum()));
    return all;
  }
}
