package org.leadrelay.handoff.mail.round;

import java.net.URI;
import java.util.Objects;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Facts as a feed shows them. */
public final class Mail {

  private Mail() {}

  /** The entry of a fact in the feed of a reader. */
  public static FeedEntry entry(Fact fact, String reader) {
    return new FeedEntry(event(fact, 1), fact.own().contains(Jurisdiction.of(reader)));
  }

  static FeedEvent event(Fact fact, long position) {
    return new FeedEvent(
        new FeedCursor(1, position),
        fact.id(),
        URI.create("/cross-region-handoff"),
        fact.type(),
        fact.aggregate(),
        fact.sequence(),
        fact.at(),
        URI.create("/events/" + fact.type() + ".json"),
        Objects.toString(fact.data()),
        null);
  }
}
