package org.leadrelay.precursor.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How many postings are cut into transactions. */
public final class Chunks {

  /** How many postings are one transaction at most. */
  static final int SIZE = 100;

  private Chunks() {}

  /** In their order; of postings that name one consignment each is in a chunk of its own. */
  public static List<List<Posting>> of(List<Posting> postings) {
    var chunks = new ArrayList<List<Posting>>();
    var current = new ArrayList<Posting>();
    var named = new HashSet<UUID>();
    for (var posting : postings) {
      var consignments = consignments(posting);
      if (current.size() == SIZE || consignments.stream().anyMatch(named::contains)) {
        chunks.add(List.copyOf(current));
        current.clear();
        named.clear();
      }
      current.add(posting);
      named.addAll(consignments);
    }
    if (!current.isEmpty()) {
      chunks.add(List.copyOf(current));
    }
    return chunks;
  }

  private static List<UUID> consignments(Posting posting) {
    return Stream.of(posting.from(), posting.to())
        .map(end -> Optional.ofNullable(end.consignment()))
        .flatMap(Optional::stream)
        .toList();
  }
}
