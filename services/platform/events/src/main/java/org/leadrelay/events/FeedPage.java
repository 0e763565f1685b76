package org.leadrelay.events;

import java.util.List;

/**
 * A stretch of one reader's feed.
 *
 * @param entries in order, possibly none
 * @param next where to go on; behind the newest event when the page is not full
 */
public record FeedPage(List<FeedEntry> entries, FeedCursor next) {

  public FeedPage {
    entries = List.copyOf(entries);
  }
}
