package org.leadrelay.local.drill.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one reader saw, held against what it should have seen: all of it, nothing else, and each
 * subject's events in their order.
 *
 * @param findings in one line each
 * @param repeats how often an event came again
 */
public record Sequence(List<String> findings, int repeats) {

  public Sequence {
    findings = List.copyOf(findings);
  }

  /**
   * Compares.
   *
   * @param repeatable whether an event may come more than once under its id; only the first counts
   *     for the order
   */
  public static Sequence of(List<Sighting> seen, List<Sighting> due, boolean repeatable) {
    var findings = new ArrayList<String>();
    var first = new HashSet<UUID>();
    var newest = new HashMap<UUID, Sighting>();
    int repeats = 0;
    for (var each : seen) {
      if (!first.add(each.event())) {
        repeats++;
        if (!repeatable) {
          findings.add("doubled: " + each);
        }
        continue;
      }
      var before = newest.put(each.subject(), each);
      if (before != null && before.sequence() >= each.sequence()) {
        findings.add("out of order: %s behind %s".formatted(each, before));
      }
    }
    var expected = new HashSet<>(due);
    Stream.concat(
            due.stream().filter(each -> !first.contains(each.event())).map(each -> "lost: " + each),
            seen.stream().filter(each -> !expected.contains(each)).map(each -> "stray: " + each))
        .forEach(findings::add);
    return new Sequence(findings, repeats);
  }
}
