package org.leadrelay.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.audit.chain.SigningKey;
import org.leadrelay.audit.stage.Stage;
import org.leadrelay.events.Fact;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.Verdict;

class HearCheckpointTest {

  private final SignedCheckpoint stated =
      SigningKey.generate().checkpoint(Optional.empty(), List.of());
  @AutoClose private final Stage stage = new Stage();
  private final WitnessCheckpoint witness =
      new WitnessCheckpoint(stage.database().service(), stage.clock());
  private final HearCheckpoint hear = new HearCheckpoint(witness, stage.config());

  @Test
  void whatOneServiceAnnouncesAnotherKeeps() {
    assertThat(hear.apply(received(announced()))).isEqualTo(Verdict.applied());

    assertThat(kept("handoff")).containsExactly(stated.text());
  }

  @Test
  void theServiceIsNoWitnessOfItself() {
    stage.checkpoint();
    SignedCheckpoint own = stage.published().getFirst();

    assertThat(hear.apply(received(CheckpointMade.of(own)))).isEqualTo(Verdict.applied());
    assertThat(kept(own.checkpoint().service())).isEmpty();
  }

  @Test
  void whatIsNoStatementIsRefused() {
    assertThat(hear.apply(received(new CheckpointMade("handoff", 1, "{}"))))
        .isEqualTo(Verdict.refused("STATEMENT_UNREADABLE"));
  }

  @Test
  void aStatementUnderAnotherNameOrNumberIsRefused() {
    String text = stated.text();

    assertThat(hear.apply(received(new CheckpointMade("intake", 1, text))))
        .isEqualTo(Verdict.refused("STATEMENT_OF_ANOTHER"));
    assertThat(hear.apply(received(new CheckpointMade("handoff", 2, text))))
        .isEqualTo(Verdict.refused("STATEMENT_OF_ANOTHER"));
    assertThat(kept("handoff")).isEmpty();
  }

  @Test
  void theServicesAreAggregatesOfTheirOwn() {
    UUID handoff = CheckpointMade.aggregate("handoff");

    assertThat(handoff).isEqualTo(CheckpointMade.aggregate("handoff"));
    assertThat(handoff).isNotEqualTo(CheckpointMade.aggregate("intake"));
    assertThat(handoff.version()).isEqualTo(8);
    assertThat(handoff.variant()).isEqualTo(2);
  }

  private CheckpointMade announced() {
    List<Fact> facts = new ArrayList<>();
    new AnnounceCheckpoint(facts::add).publish(stated);
    Fact fact = facts.getFirst();
    assertThat(fact.sequence()).isEqualTo(1);
    assertThat(fact.own()).isEmpty();
    return (CheckpointMade) Objects.requireNonNull(fact.data());
  }

  private static Received received(CheckpointMade made) {
    return new Received(
        new UUID(1, 1),
        URI.create("urn:leadrelay:" + made.service()),
        CheckpointMade.TYPE,
        CheckpointMade.aggregate(made.service()).toString(),
        made.n(),
        1,
        Instant.parse("2026-11-23T09:00:00Z"),
        null,
        new ObjectMapper().valueToTree(made));
  }

  private List<String> kept(String service) {
    List<String> kept = new ArrayList<>();
    witness.export(service, kept::add);
    return kept;
  }
}
