package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Finding.Fault;

class CheckpointInspectionTest {

  private final SigningKey key = SigningKey.generate();
  private final ChainHead head = Samples.head(Samples.chain(Samples.FIRST, 3));
  private final ChainHead other = Samples.head(Samples.chain(Samples.SECOND, 2));
  private final List<SignedCheckpoint> checkpoints = new ArrayList<>();

  @BeforeEach
  void threeHours() {
    checkpoints.add(key.checkpoint(Optional.empty(), List.of(other, head)));
    checkpoints.add(key.checkpoint(Optional.of(checkpoints.get(0)), List.of()));
    checkpoints.add(key.checkpoint(Optional.of(checkpoints.get(1)), List.of(other)));
  }

  @Test
  void wholeCheckpointsProveTheirHeads() {
    CheckpointInspection inspection = inspection(key);

    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.proven()).containsExactly(other, head, other);
  }

  @Test
  void checkpointsWithoutHeadsAreWitnessesOnly() {
    checkpoints.replaceAll(CheckpointInspectionTest::withoutHeads);

    CheckpointInspection inspection = inspection(key);

    assertThat(inspection.findings()).isEmpty();
    assertThat(inspection.proven()).isEmpty();
  }

  @Test
  void anotherKeysSignatureIsAForgery() {
    CheckpointInspection inspection = inspection(SigningKey.generate());

    assertThat(inspection.findings())
        .extracting(Finding::fault)
        .containsOnly(Fault.CHECKPOINT_FORGED);
    assertThat(inspection.proven()).isEmpty();
  }

  @Test
  void aHeadThatWasTakenOutChangesTheRoot() {
    SignedCheckpoint first = checkpoints.getFirst();
    checkpoints.set(
        0,
        new SignedCheckpoint(
            first.checkpoint(), first.key(), first.signature(), Optional.of(List.of(head))));

    CheckpointInspection inspection = inspection(key);

    assertThat(inspection.findings())
        .containsExactly(Finding.ofCheckpoint(Fault.CHECKPOINT_CHANGED, "handoff", 1));
    assertThat(inspection.proven()).containsExactly(other);
  }

  @Test
  void aMissingCheckpointIsNamed() {
    checkpoints.remove(1);

    assertThat(inspection(key).findings())
        .containsExactly(Finding.ofCheckpoint(Fault.CHECKPOINT_MISSING, "handoff", 2));
  }

  @Test
  void aCheckpointOfAnotherHistoryDeniesItsPredecessor() {
    SignedCheckpoint fork = key.checkpoint(Optional.empty(), List.of(head));
    checkpoints.set(1, key.checkpoint(Optional.of(fork), List.of()));

    assertThat(inspection(key).findings()).extracting(Finding::n).containsExactly(2L, 3L);
  }

  @Test
  void theSameNumberTwiceIsAFault() {
    checkpoints.add(1, checkpoints.getFirst());

    assertThat(inspection(key).findings())
        .containsExactly(Finding.ofCheckpoint(Fault.CHECKPOINT_CHANGED, "handoff", 1));
  }

  @Test
  void anUnreadableLineIsNamedByItsNumber() {
    assertThat(CheckpointInspection.of(List.of("{}"), key).findings())
        .containsExactly(Finding.ofCheckpoint(Fault.CHECKPOINT_UNREADABLE, "", 1));
  }

  @Test
  void publicKeysAreASetOfEd25519Keys() {
    String jwks = key.jwks();

    assertThatIllegalArgumentException().isThrownBy(() -> PublicKeys.parse("{}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicKeys.parse(jwks.replace("Ed25519", "X25519")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicKeys.parse(jwks.replace("\"x\": \"", "\"x\": \"AAAA")));
  }

  @Test
  void whatIsNoSignatureDoesNotHold() {
    byte[] statement = checkpoints.getFirst().checkpoint().statement();

    assertThat(key.hold(1, statement, checkpoints.getFirst().signature())).isTrue();
    assertThat(key.hold(2, statement, checkpoints.getFirst().signature())).isFalse();
    assertThat(key.hold(1, statement, "00")).isFalse();
    assertThat(key.hold(1, statement, "not hexadecimal")).isFalse();
  }

  private CheckpointInspection inspection(Signatures signatures) {
    List<String> lines = checkpoints.stream().map(SignedCheckpoint::text).toList();
    return CheckpointInspection.of(lines, signatures);
  }

  private static SignedCheckpoint withoutHeads(SignedCheckpoint signed) {
    return new SignedCheckpoint(
        signed.checkpoint(), signed.key(), signed.signature(), Optional.empty());
  }
}
