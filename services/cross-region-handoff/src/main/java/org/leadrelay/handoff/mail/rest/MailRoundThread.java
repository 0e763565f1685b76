package org.leadrelay.handoff.mail.rest;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.leadrelay.events.Feed;
import org.leadrelay.handoff.mail.MailRound;

/** Gives the mail round its thread, and ends it, and with it all streams, when the replica goes. */
@ApplicationScoped
class MailRoundThread {

  private static final Logger LOG = Logger.getLogger(MailRoundThread.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final MailRound round;
  private final Feed feed;

  MailRoundThread(MailRound round, Feed feed) {
    this.round = round;
    this.feed = feed;
  }

  void start(@Observes StartupEvent started) {
    feed.onAdvance(round::ring);
    Thread.ofVirtual().name("mail-round").start(this::go);
  }

  void drain(@Observes ShutdownDelayInitiatedEvent draining) {
    round.end();
  }

  void stop(@Observes ShutdownEvent stopping) {
    round.end();
  }

  private void go() {
    while (!round.ended()) {
      try {
        round.turn();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException broken) {
        LOG.warn("mail round failed; it goes on from the same place", broken);
        LockSupport.parkNanos(PAUSE.toNanos());
        round.ring();
      }
    }
  }
}
