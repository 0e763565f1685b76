package org.leadrelay.courier.compliance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts. */
public interface Tallies {

  /** Adds to the counts in the caller's transaction, without waiting for anybody else's. */
  void add(Map<TallyKey, Tally> more);

  /** The sum of all that is asked for. */
  Tally total(Question question);

  /** What is asked for by key, in the order of keys, behind the one where the last page ended. */
  List<Line> lines(Question question, @Nullable TallyKey after, int limit);
}
