package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/**
 * Publishes checkpoints as events of the service, so that the other services keep them as
 * witnesses. Checkpoints are made one at a time, so their numbers are the sequence.
 */
@ApplicationScoped
class AnnounceCheckpoint implements CheckpointPublisher {

  /** All checkpoints of a service stay in order on one partition. */
  private static final UUID CHECKPOINTS = UUID.fromString("00000000-0000-8000-8000-000000000001");

  private static final String TYPE = "org.leadrelay.audit.checkpoint-made.v1";

  private final Events events;

  AnnounceCheckpoint(Events events) {
    this.events = events;
  }

  /**
   * What witnesses get.
   *
   * @param statement the signed checkpoint in its canonical form, without its heads
   */
  record Data(String service, long n, String statement) {}

  @Override
  public void publish(SignedCheckpoint checkpoint) {
    var stated = checkpoint.checkpoint();
    events.append(
        new Fact(
            CHECKPOINTS,
            stated.n(),
            TYPE,
            stated.at(),
            Set.of(),
            Set.of(),
            new Data(stated.service(), stated.n(), checkpoint.text())));
  }
}
