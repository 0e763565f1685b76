package org.leadrelay.jurisdiction;

import java.util.List;
import java.util.Optional;

/**
 * A division named in running text.
 *
 * @param start offset of the first code point of the name
 * @param end offset after its last code point
 * @param form how the text names it
 * @param candidates the divisions it may mean, at least one, in code order; what the context rules
 *     out is left out
 */
public record NameHit(int start, int end, NameForm form, List<Jurisdiction> candidates) {

  public NameHit {
    candidates = List.copyOf(candidates);
    if (start < 0 || end <= start || candidates.isEmpty()) {
      throw new IllegalArgumentException("a hit covers some text and means some place");
    }
  }

  /** The only candidate, or nothing while several remain. */
  public Optional<Jurisdiction> resolved() {
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }
}
