package org.leadrelay.audit.checkpoint;

import org.leadrelay.audit.chain.SignedCheckpoint;

/** Gives checkpoints to witnesses. */
@FunctionalInterface
public interface CheckpointPublisher {

  /**
   * Publishes a checkpoint, without its heads, if and only if the transaction it was made in
   * commits.
   */
  void publish(SignedCheckpoint checkpoint);
}
