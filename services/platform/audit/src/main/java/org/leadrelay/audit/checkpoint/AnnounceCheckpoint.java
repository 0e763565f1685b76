package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.leadrelay.audit.chain.Checkpoint;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/**
 * Publishes checkpoints as events of the service, so that the other services keep them as
 * witnesses. Checkpoints are made one at a time, so their numbers are the sequence.
 */
@ApplicationScoped
class AnnounceCheckpoint implements CheckpointPublisher {

  private final Events events;

  AnnounceCheckpoint(Events events) {
    this.events = events;
  }

  @Override
  public void publish(SignedCheckpoint signed) {
    Checkpoint checkpoint = signed.checkpoint();
    events.append(
        new Fact(
            CheckpointMade.aggregate(checkpoint.service()),
            checkpoint.n(),
            CheckpointMade.TYPE,
            checkpoint.at(),
            Set.of(),
            Set.of(),
            CheckpointMade.of(signed)));
  }
}
