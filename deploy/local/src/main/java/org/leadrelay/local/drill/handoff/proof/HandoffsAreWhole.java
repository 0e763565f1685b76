package org.leadrelay.local.drill.handoff.proof;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadrelay.local.drill.handoff.evidence.Evidence;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.handoff.evidence.Standing;
import org.leadrelay.local.drill.proof.Proof;

/**
 * Nothing is half-written: each handoff has its package, as many events and audit entries as it
 * counts, and its events are recorded in their order, without a gap. No lead has two handoffs.
 */
public final class HandoffsAreWhole implements Proof<Evidence> {

  @Override
  public String name() {
    return "handoffs are whole";
  }

  @Override
  public Stream<String> findings(Evidence evidence) {
    var events = evidence.recorded().stream().collect(groupingBy(Recorded::handoff));
    return Stream.of(
            unknown(evidence),
            missing(evidence),
            twice(evidence.standings()),
            evidence.standings().stream()
                .flatMap(
                    handoff -> broken(handoff, events.getOrDefault(handoff.handoff(), List.of()))))
        .flatMap(found -> found);
  }

  private static Stream<String> unknown(Evidence evidence) {
    return evidence.standings().stream()
        .filter(handoff -> !evidence.origins().containsKey(handoff.handoff()))
        .map(handoff -> "nobody was told of handoff " + handoff.handoff());
  }

  private static Stream<String> missing(Evidence evidence) {
    var there = evidence.standings().stream().map(Standing::handoff).collect(Collectors.toSet());
    return evidence.origins().keySet().stream()
        .filter(handoff -> !there.contains(handoff))
        .map(handoff -> "lost handoff " + handoff);
  }

  private static Stream<String> twice(List<Standing> standings) {
    Map<String, UUID> leads = new HashMap<>();
    return standings.stream()
        .filter(handoff -> leads.put(handoff.lead(), handoff.handoff()) != null)
        .map(handoff -> "lead %s has two handoffs".formatted(handoff.lead()))
        .toList()
        .stream();
  }

  private static Stream<String> broken(Standing handoff, List<Recorded> events) {
    var sequences = events.stream().map(Recorded::sequence).toList();
    var counted = IntStream.rangeClosed(1, events.size()).mapToObj(n -> (long) n).toList();
    int newest = events.stream().mapToInt(Recorded::version).max().orElse(0);
    return Stream.of(
            says(!handoff.packaged(), "has no package"),
            says(!sequences.equals(counted), "has events " + sequences),
            says(
                handoff.sequence() != events.size(),
                "counts %d events".formatted(handoff.sequence())),
            says(
                handoff.entries() != events.size(),
                "has %d audit entries".formatted(handoff.entries())),
            says(handoff.version() != newest, "has version %d".formatted(handoff.version())))
        .flatMap(found -> found)
        .map(fault ->
            "%s %s; recorded: %d events, version %d"
                .formatted(handoff.handoff(), fault, events.size(), newest));
  }

  private static Stream<String> says(boolean so, String fault) {
    return so ? Stream.of(fault) : Stream.empty();
  }
}
