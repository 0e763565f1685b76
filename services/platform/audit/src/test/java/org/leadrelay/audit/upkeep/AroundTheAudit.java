package org.leadrelay.audit.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.audit.checkpoint.CheckpointPublisher;

/** What a service brings besides: a clock and a way to its witnesses. */
@ApplicationScoped
public class AroundTheAudit implements CheckpointPublisher {

  private final List<SignedCheckpoint> published = new CopyOnWriteArrayList<>();

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Override
  public void publish(SignedCheckpoint checkpoint) {
    published.add(checkpoint);
  }

  List<SignedCheckpoint> published() {
    return List.copyOf(published);
  }
}
