package org.leadrelay.events;

import java.util.List;
import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A stretch of the whole feed.
 *
 * @param next where to go on; behind the newest event when the batch is not full
 */
public record FeedBatch(List<Addressed> events, FeedCursor next) {

  public FeedBatch {
    events = List.copyOf(events);
  }

  /**
   * An event and who may see it.
   *
   * @param own the parties
   * @param above those who see it with {@link FeedScope#SUBTREE} only
   */
  public record Addressed(FeedEvent event, Set<Jurisdiction> own, Set<Jurisdiction> above) {

    public Addressed {
      own = Set.copyOf(own);
      above = Set.copyOf(above);
    }

    /** Whether a reader's feed shows the event; the same rule as {@link Feed#read}. */
    public boolean concerns(Jurisdiction reader, FeedScope scope) {
      return own.contains(reader) || (scope == FeedScope.SUBTREE && above.contains(reader));
    }
  }
}
