package org.leadrelay.handoff.mail.round;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedScope;

/** Reads as a stream does: the feed until it has caught up, then what the round brings. */
final class Reader {

  private static final int PAGE = 20;

  private final Feed feed;
  private final Subscriber subscriber;
  private final List<Long> got = new ArrayList<>();
  private FeedCursor at;

  Reader(Feed feed, Subscriber subscriber, FeedCursor start) {
    this.feed = feed;
    this.subscriber = subscriber;
    this.at = start;
  }

  /** The positions it got, in the order in which it got them. */
  List<Long> got() {
    return got;
  }

  /** Half of a step: anything may happen before the other half. */
  void look() {
    if (subscriber.mustCatchUp()) {
      catchUp();
    }
  }

  void await(Duration atMost) throws InterruptedException {
    take(subscriber.await(atMost));
  }

  private void catchUp() {
    int read;
    do {
      var page = feed.read(subscriber.reader(), FeedScope.OWN, at, PAGE);
      take(page.entries());
      at = page.next();
      read = page.entries().size();
    } while (read == PAGE);
  }

  /** The cursor makes the two join: what it is behind already was got before. */
  private void take(List<FeedEntry> entries) {
    for (var entry : entries) {
      var place = entry.event().cursor();
      if (place.position() > at.position()) {
        got.add(place.position());
        at = place;
      }
    }
  }
}
