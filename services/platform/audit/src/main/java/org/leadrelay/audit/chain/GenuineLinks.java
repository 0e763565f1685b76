package org.leadrelay.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of several lines with one number, the one that belongs to the chain: which its neighbours link
 * to, or else the one that stands where it should.
 */
final class GenuineLinks {

  private final List<Link> inOrder;
  private final SortedMap<Long, List<Link>> byNumber = new TreeMap<>();

  private GenuineLinks(List<Link> inOrder) {
    this.inOrder = inOrder;
    inOrder.forEach(link -> byNumber.computeIfAbsent(link.n(), n -> new ArrayList<>()).add(link));
  }

  /** The index of that line for each number. */
  static SortedMap<Long, Integer> indexes(List<Link> inOrder) {
    GenuineLinks links = new GenuineLinks(inOrder);
    SortedMap<Long, Integer> indexes = new TreeMap<>();
    for (int index = 0; index < inOrder.size(); index++) {
      indexes.merge(inOrder.get(index).n(), index, links::heavier);
    }
    return indexes;
  }

  private int heavier(int first, int second) {
    return weight(second) > weight(first) ? second : first;
  }

  private int weight(int index) {
    Link link = inOrder.get(index);
    int weight = link instanceof Link.Sound ? 2 : 0;
    weight += stands(index - 1, link.n() - 1) ? 1 : 0;
    weight +=
        byNumber.getOrDefault(link.n() - 1, List.of()).stream().anyMatch(link::follows) ? 2 : 0;
    weight +=
        byNumber.getOrDefault(link.n() + 1, List.of()).stream().anyMatch(next -> next.follows(link))
            ? 4
            : 0;
    return weight;
  }

  private boolean stands(int index, long n) {
    return index >= 0 && inOrder.get(index).n() == n;
  }
}
