package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding.Fault;

/**
 * What is wrong with one chain: entries changed, dropped, inserted or moved. A chain cut at its end
 * is whole in itself; only a head stated before shows the cut.
 */
final class ChainInspection {

  private final UUID aggregate;
  private final List<Link> inOrder;
  private final SortedMap<Long, Link> genuine = new TreeMap<>();
  private final Set<Integer> genuineIndexes;
  private final List<Finding> findings = new ArrayList<>();

  ChainInspection(UUID aggregate, List<Link> inOrder) {
    this.aggregate = aggregate;
    this.inOrder = inOrder;
    SortedMap<Long, Integer> indexes = GenuineLinks.indexes(inOrder);
    indexes.forEach((n, index) -> genuine.put(n, inOrder.get(index)));
    this.genuineIndexes = new TreeSet<>(indexes.values());
    inspectLines();
    inspectOrder();
    inspectGaps();
    genuine.values().stream().filter(this::isToBlame).forEach(this::changed);
  }

  /** By number. */
  List<Finding> findings() {
    return findings.stream().sorted(Comparator.comparingLong(Finding::n)).toList();
  }

  /** Compares the chain with heads that were stated of it. */
  void compare(List<ChainHead> heads) {
    long last = genuine.lastKey();
    long stated = heads.stream().mapToLong(ChainHead::n).max().orElse(last);
    if (stated > last) {
      findings.add(Finding.range(Fault.TAIL_DROPPED, aggregate, last + 1, stated));
    }
    heads.stream()
        .filter(head -> !has(head))
        .flatMap(head -> at(head.n()).stream())
        .forEach(this::changed);
  }

  /** True if the chain has this entry, or had it before its line became unreadable. */
  boolean has(ChainHead head) {
    return at(head.n())
        .map(link -> link.hashes().isEmpty() || link.hashes().contains(head.hash()))
        .orElse(false);
  }

  /** How many lines the chain has. */
  int size() {
    return inOrder.size();
  }

  /** True if this is the chain's last entry. */
  boolean endsWith(ChainHead head) {
    return head.n() == genuine.lastKey() && has(head);
  }

  /** The line of an entry, if it is there and can be read. */
  Optional<ExportLine> line(long n) {
    return at(n).flatMap(Link::readable);
  }

  private void inspectLines() {
    for (int index = 0; index < inOrder.size(); index++) {
      Link link = inOrder.get(index);
      if (genuineIndexes.contains(index)) {
        at(link.n() + 1).map(link::judgedBy).orElse(link).fault().ifPresent(findings::add);
      } else if (link.readable().isPresent()) {
        findings.add(Finding.of(Fault.INSERTED, aggregate, link.n()));
      } else {
        link.fault().ifPresent(findings::add);
      }
    }
  }

  private void inspectOrder() {
    long[] numbers = genuineIndexes.stream().mapToLong(index -> inOrder.get(index).n()).toArray();
    Set<Integer> unmoved = Set.copyOf(LongestRise.indexes(numbers));
    for (int place = 0; place < numbers.length; place++) {
      if (!unmoved.contains(place)) {
        findings.add(Finding.of(Fault.REORDERED, aggregate, numbers[place]));
      }
    }
  }

  private void inspectGaps() {
    long expected = 1;
    for (long n : genuine.keySet()) {
      if (n > expected) {
        findings.add(Finding.range(Fault.DROPPED, aggregate, expected, n - 1));
      }
      expected = n + 1;
    }
  }

  /**
   * An entry changed together with its hash fits itself, but not the entry after it. If it fits
   * neither neighbour it is the one that was changed; else the one before the break is.
   */
  private boolean isToBlame(Link link) {
    if (breaksFromPrevious(link)) {
      return link.n() == 1 || breaksToNext(link);
    }
    return breaksToNext(link) && !at(link.n() + 1).map(this::breaksToNext).orElse(false);
  }

  private boolean breaksFromPrevious(Link link) {
    return link.n() == 1
        ? !link.previous().map(Sha256.NONE::equals).orElse(true)
        : !at(link.n() - 1).map(link::follows).orElse(true);
  }

  private boolean breaksToNext(Link link) {
    return !at(link.n() + 1).map(next -> next.follows(link)).orElse(true);
  }

  private Optional<Link> at(long n) {
    return Optional.ofNullable(genuine.get(n));
  }

  /** An entry is named once: what its own line shows says more than a broken link does. */
  private void changed(Link link) {
    if (findings.stream().noneMatch(finding -> finding.n() == link.n())) {
      findings.add(Finding.of(Fault.CHANGED, aggregate, link.n()));
    }
  }
}
