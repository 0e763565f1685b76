package org.leadrelay.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.chain.Samples;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.audit.chain.SigningKey;
import org.leadrelay.audit.stage.Stage;

class WitnessCheckpointTest {

  private final SigningKey key = SigningKey.generate();
  private final SignedCheckpoint first = stated(Optional.empty(), 1);
  @AutoClose private final Stage stage = new Stage();
  private final WitnessCheckpoint witness =
      new WitnessCheckpoint(stage.database().service(), stage.clock());

  @Test
  void checkpointsAreKeptInOrderAndOnce() {
    SignedCheckpoint second = stated(Optional.of(first), 2);
    witness.keep(second);
    witness.keep(first);
    witness.keep(first);

    assertThat(kept("handoff")).containsExactly(first.text(), second.text());
    assertThat(kept("other")).isEmpty();
  }

  @Test
  void aSecondHistoryOfTheSameServiceIsKeptBesideTheFirst() {
    SignedCheckpoint fork = stated(Optional.empty(), 3);
    witness.keep(first);
    witness.keep(fork);

    assertThat(kept("handoff")).containsExactlyInAnyOrder(first.text(), fork.text());
  }

  private SignedCheckpoint stated(Optional<SignedCheckpoint> last, int length) {
    var head = Samples.head(Samples.chain(Samples.FIRST, length));
    SignedCheckpoint whole = key.checkpoint(last, List.of(head));
    return new SignedCheckpoint(
        whole.checkpoint(), whole.key(), whole.signature(), Optional.empty());
  }

  private List<String> kept(String service) {
    List<String> kept = new ArrayList<>();
    witness.export(service, kept::add);
    return kept;
  }
}
