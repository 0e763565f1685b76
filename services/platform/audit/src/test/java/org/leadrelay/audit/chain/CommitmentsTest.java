package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;

class CommitmentsTest {

  private static final byte[] SEED = Sha256.of(new byte[] {1});
  private static final Map<String, String> STATE =
      Map.of("phone", "13800000000", "holder", "880101");

  @Test
  void aCommitmentHoldsItsValueOnly() {
    Commitments commitments = Commitments.to(STATE, SEED);

    assertThat(commitments.holds("phone", "13800000000", SEED)).isTrue();
    assertThat(commitments.holds("phone", "13800000001", SEED)).isFalse();
    assertThat(commitments.holds("holder", "13800000000", SEED)).isFalse();
    assertThat(commitments.holds("other", "13800000000", SEED)).isFalse();
  }

  @Test
  void withoutTheSeedAValueCannotBeGuessed() {
    byte[] other = Sha256.of(new byte[] {2});

    assertThat(Commitments.to(STATE, SEED).holds("phone", "13800000000", other)).isFalse();
    assertThat(Commitments.to(STATE, SEED)).isNotEqualTo(Commitments.to(STATE, other));
  }

  @Test
  void equalValuesOfTwoFieldsDoNotShow() {
    Commitments commitments = Commitments.to(Map.of("a", "1", "b", "1"), SEED);

    assertThat(commitments.byField().get("a")).isNotEqualTo(commitments.byField().get("b"));
  }

  @Test
  void aFieldOfTheStateIsNotTakenForAWord() {
    AuditNote note =
        new AuditNote(
            Samples.FIRST,
            Instant.EPOCH,
            AuditActor.system("test"),
            "reveal",
            Map.of(),
            Map.of("words.purpose", "1"));

    assertThatIllegalArgumentException().isThrownBy(() -> Commitments.to(note, SEED));
  }

  @Test
  void theTextIsReadAgain() {
    Commitments commitments = Commitments.to(STATE, SEED);

    assertThat(Commitments.parse(commitments.canonical())).isEqualTo(commitments);
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> Commitments.parse("{\"a\":\"1\"}"));
  }
}
