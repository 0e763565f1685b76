package org.leadrelay.handoff.mail.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.Feed;
import org.leadrelay.events.FeedBatch.Addressed;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedScope;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Carries new mail to everybody who waits on this replica: one query per wake-up, whatever the
 * number of readers, handed out in memory by party.
 */
@ApplicationScoped
public class MailRound {

  private static final int BATCH = 500;

  private final Feed feed;
  private final Map<Jurisdiction, Set<Subscriber>> waiting = new ConcurrentHashMap<>();
  private volatile boolean ending;
  private @Nullable FeedCursor at;

  public MailRound(Feed feed) {
    this.feed = feed;
  }

  /** A reader begins to wait. It reads the feed itself first: what came before is not held. */
  public Subscriber subscribe(Jurisdiction reader, FeedScope scope) {
    var subscriber = new Subscriber(reader, scope);
    waiting.compute(
        reader,
        (_, readers) -> {
          Set<Subscriber> all = readers == null ? ConcurrentHashMap.newKeySet() : readers;
          all.add(subscriber);
          return all;
        });
    if (ending) {
      subscriber.end();
    }
    return subscriber;
  }

  /** A reader waits no more. */
  public void unsubscribe(Subscriber subscriber) {
    waiting.computeIfPresent(
        subscriber.reader(),
        (_, readers) -> {
          readers.remove(subscriber);
          return readers.isEmpty() ? null : readers;
        });
  }

  /** How many readers wait. */
  public int readers() {
    return waiting.values().stream().mapToInt(Set::size).sum();
  }

  /** Tells every reader to come back to another replica, and takes no new ones. */
  public void end() {
    ending = true;
    waiting.values().forEach(readers -> readers.forEach(Subscriber::end));
  }

  /**
   * Hands out what is new. Where it fails, the next turn begins at the same place: nothing is
   * skipped.
   */
  public void turn() {
    if (at == null) {
      at = feed.now();
      waiting.values().forEach(readers -> readers.forEach(Subscriber::fallBehind));
    }
    while (true) {
      var batch = feed.since(at, BATCH);
      batch.events().forEach(this::handOut);
      at = batch.next();
      if (batch.events().size() < BATCH) {
        return;
      }
    }
  }

  private void handOut(Addressed mail) {
    mail.own().forEach(party -> handOut(party, mail));
    mail.above().forEach(party -> handOut(party, mail));
  }

  private void handOut(Jurisdiction party, Addressed mail) {
    waiting.getOrDefault(party, Set.of()).forEach(subscriber -> subscriber.offer(mail));
  }
}
