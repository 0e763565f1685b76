package org.leadrelay.precursor.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Match;

/**
 * How a comparison stands.
 *
 * @param mate the consignment under which the other side posted, if it is not the same
 */
public record Verdict(Match.State state, @Nullable UUID mate) {

  static final Verdict OPEN = new Verdict(Match.State.OPEN, null);
  static final Verdict UNMATCHED = new Verdict(Match.State.UNMATCHED, null);

  /** Whether both sides are known. */
  boolean paired() {
    return state == Match.State.MATCHED || state == Match.State.MISMATCH;
  }
}
