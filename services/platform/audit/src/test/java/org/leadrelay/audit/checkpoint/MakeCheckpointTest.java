package org.leadrelay.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.CheckpointInspection;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.chain.Finding.Fault;
import org.leadrelay.audit.chain.PublicKeys;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.audit.stage.Stage;

class MakeCheckpointTest {

  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  @AutoClose private final Stage stage = new Stage();

  @Test
  void aCheckpointCoversTheHeadsThatChangedSinceTheLast() {
    stage.append(first, 3);
    stage.append(second, 1);
    nextHour();
    stage.append(second, 1);
    nextHour();
    nextHour();

    List<SignedCheckpoint> made = made();

    assertThat(heads(made.get(0))).containsExactlyInAnyOrder(head(first, 3), head(second, 1));
    assertThat(heads(made.get(1))).containsExactly(head(second, 2));
    assertThat(heads(made.get(2))).isEmpty();
  }

  @Test
  void itIsMadeOncePerHourHoweverOftenAsked() {
    assertThat(stage.checkpoint()).isTrue();
    assertThat(stage.checkpoint()).isFalse();
    stage.clock().pass(Duration.ofMinutes(49));
    assertThat(stage.checkpoint()).isFalse();

    stage.clock().pass(Duration.ofMinutes(1));

    assertThat(stage.checkpoint()).isTrue();
  }

  @Test
  void whileOneReplicaMakesItAnotherDoesNot() throws Exception {
    CountDownLatch made = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Thread one =
        Thread.ofVirtual()
            .start(() ->
                stage
                    .database()
                    .inTransaction(() -> {
                      stage.makeCheckpoint().ifDue();
                      made.countDown();
                      asked.await();
                      return true;
                    }));
    made.await();
    assertThat(stage.checkpoint()).isFalse();
    asked.countDown();
    one.join();

    assertThat(made()).hasSize(1);
  }

  @Test
  void anEntryCommittedAfterALaterOneIsNotMissed() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch checkpointed = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(() ->
                stage
                    .database()
                    .inTransaction(() -> {
                      stage.ledger().append(stage.note(first, "send", "880101"));
                      written.countDown();
                      checkpointed.await();
                      return true;
                    }));
    written.await();
    stage.append(second, 1);
    nextHour();
    checkpointed.countDown();
    slow.join();
    nextHour();

    assertThat(heads(made().get(0))).containsExactly(head(second, 1));
    assertThat(heads(made().get(1))).containsExactly(head(first, 1));
  }

  @Test
  void inAnotherDatabaseSystemAllHeadsAreCoveredAgain() {
    stage.append(first, 2);
    nextHour();
    stage.tamper("update audit_checkpoint set system = 1");
    nextHour();

    assertThat(heads(made().get(1))).containsExactly(head(first, 2));
  }

  @Test
  void itsSignatureAndRootsHoldForAnybodyWithThePublicKey() throws Exception {
    stage.append(first, 2);
    nextHour();
    stage.append(first, 2);
    nextHour();
    List<String> lines = new ArrayList<>();
    stage.checkpoints().export(0, lines::add);

    CheckpointInspection inspection =
        CheckpointInspection.of(lines, PublicKeys.parse(Files.readString(stage.publicKeys())));

    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.proven()).containsExactly(head(first, 2), head(first, 4));
  }

  @Test
  void witnessesGetItWithoutTheHeads() {
    stage.append(first, 2);
    nextHour();

    assertThat(stage.published()).hasSize(1);
    assertThat(stage.published().getFirst().heads()).isEmpty();
    assertThat(stage.published().getFirst().checkpoint().count()).isEqualTo(1);
  }

  @Test
  void whatCannotBePublishedIsNotMade() {
    MakeCheckpoint failing =
        stage.makeCheckpoint(checkpoint -> {
          throw new IllegalStateException("no outbox");
        });

    assertThatIllegalStateException()
        .isThrownBy(() -> stage.database().inTransaction(failing::ifDue));

    assertThat(made()).isEmpty();
  }

  @Test
  void aTailCutInTheDatabaseIsFoundAgainstTheCheckpoint() {
    stage.append(first, 3);
    nextHour();
    stage.tamper("delete from audit_entry where n = 3");

    assertThat(stage.trail().verify(first).findings())
        .containsExactly(new Finding(Fault.TAIL_DROPPED, first.toString(), 3, 3, ""));
    assertThat(stage.trail().verify(first).stated().map(ChainHead::n)).contains(3L);
  }

  @Test
  void aChainDroppedAsAWholeIsFoundAgainstTheCheckpoint() {
    stage.append(first, 3);
    nextHour();
    stage.tamper("delete from audit_entry");

    assertThat(stage.trail().verify(first).findings())
        .containsExactly(new Finding(Fault.CHAIN_DROPPED, first.toString(), 1, 3, ""));
  }

  private void nextHour() {
    stage.clock().pass(Duration.ofHours(1));
    assertThat(stage.checkpoint()).isTrue();
  }

  private List<SignedCheckpoint> made() {
    List<SignedCheckpoint> made = new ArrayList<>();
    stage.checkpoints().export(0, line -> made.add(SignedCheckpoint.parse(line)));
    return made;
  }

  private static List<ChainHead> heads(SignedCheckpoint checkpoint) {
    return checkpoint.heads().orElseThrow();
  }

  private ChainHead head(UUID aggregate, long n) {
    Optional<String> hash =
        stage.trail().page(aggregate, n - 1, 1).entries().stream()
            .map(entry -> entry.hash())
            .findFirst();
    return new ChainHead(aggregate, n, hash.orElseThrow());
  }
}
