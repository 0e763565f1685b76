package org.leadrelay.handoff.mail.rest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedScope;
import org.leadrelay.handoff.mail.round.Subscriber;

/**
 * One open stream: a cursor, and at most one send in flight. It reads the feed until it has caught
 * up, and from then on sends what the round brings; the cursor makes the two join without a gap or
 * a repeat.
 */
final class MailStream {

  private static final Logger LOG = Logger.getLogger(MailStream.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final int PAGE = 200;

  private final AdmittedMail mail;
  private final Subscriber subscriber;
  private final FeedScope scope;
  private final Wire wire;

  MailStream(AdmittedMail mail, Subscriber subscriber, FeedScope scope, Wire wire) {
    this.mail = mail;
    this.subscriber = subscriber;
    this.scope = scope;
    this.wire = wire;
  }

  /**
   * Runs until the reader goes, does not take its mail in time, or the replica ends. A failure ends
   * it too, and is not thrown: the answer has begun, so all that can be told in it is to come back.
   */
  void run(FeedCursor start) throws InterruptedException {
    try {
      follow(start);
    } catch (RuntimeException failure) {
      LOG.warnf("A stream ends early (%s)", failure.getClass().getName());
    }
    wire.comeBack();
  }

  private void follow(FeedCursor start) throws InterruptedException {
    var at = start;
    wire.comment("open");
    while (wire.isOpen() && !subscriber.ended()) {
      if (subscriber.mustCatchUp()) {
        at = catchUp(at);
        continue;
      }
      var come = subscriber.await(HEARTBEAT);
      if (come.isEmpty()) {
        wire.comment("alive");
      } else {
        at = send(come, at);
      }
    }
  }

  private FeedCursor catchUp(FeedCursor from) throws InterruptedException {
    var at = from;
    while (wire.isOpen()) {
      var page = mail.read(subscriber.reader(), scope, at, PAGE);
      send(page.entries(), at);
      at = page.next();
      if (page.entries().size() < PAGE) {
        break;
      }
    }
    return at;
  }

  private FeedCursor send(List<FeedEntry> entries, FeedCursor from) throws InterruptedException {
    var at = from;
    var sent = new ArrayList<FeedEntry>();
    for (var entry : entries) {
      if (!isBehind(from, entry)) {
        continue;
      }
      if (!wire.send(entry)) {
        break;
      }
      sent.add(entry);
      at = entry.event().cursor();
    }
    mail.taken(subscriber.reader(), sent);
    return at;
  }

  /** Of another epoch, it is sent: it may repeat, it is never skipped. */
  private static boolean isBehind(FeedCursor cursor, FeedEntry entry) {
    var place = entry.event().cursor();
    return place.epoch() != cursor.epoch() || place.position() > cursor.position();
  }
}
