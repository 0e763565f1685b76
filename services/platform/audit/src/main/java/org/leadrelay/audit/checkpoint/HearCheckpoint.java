package org.leadrelay.audit.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;

/** Witnesses the checkpoints of the other services; this one's own it has already. */
@ApplicationScoped
class HearCheckpoint implements TopicListener {

  private final WitnessCheckpoint witness;
  private final CheckpointConfig config;

  HearCheckpoint(WitnessCheckpoint witness, CheckpointConfig config) {
    this.witness = witness;
    this.config = config;
  }

  @Override
  public String topic() {
    return "audit-checkpoints.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(CheckpointMade.TYPE);
  }

  @Override
  public Verdict apply(Received event) {
    CheckpointMade made = event.as(CheckpointMade.class);
    SignedCheckpoint statement;
    try {
      statement = SignedCheckpoint.parse(made.statement());
    } catch (IllegalArgumentException e) {
      return Verdict.refused("STATEMENT_UNREADABLE");
    }
    if (!CheckpointMade.of(statement).equals(made)) {
      return Verdict.refused("STATEMENT_OF_ANOTHER");
    }
    if (!made.service().equals(config.service())) {
      witness.keep(statement);
    }
    return Verdict.applied();
  }
}
