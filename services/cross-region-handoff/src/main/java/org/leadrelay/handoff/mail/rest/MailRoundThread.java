package org.leadrelay.handoff.mail.rest;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.leadrelay.events.Feed;
import org.leadrelay.events.worker.Worker;
import org.leadrelay.handoff.mail.round.MailRound;

/** Gives the mail round its thread, and ends all streams when the replica goes. */
@ApplicationScoped
class MailRoundThread {

  /** How long the round rests when nothing wakes it. */
  private static final Duration REST = Duration.ofSeconds(1);

  private final MailRound round;
  private final Feed feed;
  private final Worker worker;

  MailRoundThread(MailRound round, Feed feed) {
    this.round = round;
    this.feed = feed;
    this.worker = new Worker("mail-round", this::turn);
  }

  void start(@Observes StartupEvent started) {
    worker.start();
    feed.onAdvance(worker::wake);
  }

  void drain(@Observes ShutdownDelayInitiatedEvent draining) {
    round.end();
  }

  void stop(@Observes ShutdownEvent stopping) {
    round.end();
    worker.close();
  }

  private Duration turn() {
    round.turn();
    return REST;
  }
}
