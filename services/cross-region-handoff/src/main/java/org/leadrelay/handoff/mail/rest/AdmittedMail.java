package org.leadrelay.handoff.mail.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedPage;
import org.leadrelay.events.FeedScope;
import org.leadrelay.handoff.mail.TakeMail;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.Door;
import org.leadrelay.requests.Lane;

/**
 * The mail for those who wait for most of their time. They are without number, so each holds a
 * place at the door only while the database works for it, and not while it waits.
 *
 * <p>Every method throws BUSY if no place comes free in time.
 */
@ApplicationScoped
class AdmittedMail {

  private final Feed feed;
  private final TakeMail mail;
  private final Door door;

  AdmittedMail(Feed feed, TakeMail mail, Door door) {
    this.feed = feed;
    this.mail = mail;
    this.door = door;
  }

  FeedCursor oldest() {
    try (var _ = door.enter(Lane.READS)) {
      return feed.oldest();
    }
  }

  FeedCursor now() {
    try (var _ = door.enter(Lane.READS)) {
      return feed.now();
    }
  }

  FeedPage read(Jurisdiction reader, FeedScope scope, FeedCursor after, int limit) {
    try (var _ = door.enter(Lane.READS)) {
      return feed.read(reader, scope, after, limit);
    }
  }

  /** The reader has got these entries of its feed. */
  void taken(Jurisdiction reader, List<FeedEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    try (var _ = door.enter(Lane.READS)) {
      mail.taken(reader, entries);
    }
  }
}
