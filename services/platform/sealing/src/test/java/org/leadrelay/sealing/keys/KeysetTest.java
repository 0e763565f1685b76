package org.leadrelay.sealing.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadrelay.sealing.keys.KeyVersion.State;

class KeysetTest {

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void aRotationGoesFromPendingToDestroyedStepByStep(Purpose purpose) {
    Keyset keyset = Keyset.generate(purpose);
    assertThat(states(keyset)).containsExactly(State.CURRENT);

    keyset = keyset.rotate();
    assertThat(states(keyset)).containsExactly(State.CURRENT, State.PENDING);

    keyset = keyset.promote(2);
    assertThat(states(keyset)).containsExactly(State.OLD, State.CURRENT);

    keyset = keyset.disable(1);
    assertThat(states(keyset)).containsExactly(State.DISABLED, State.CURRENT);

    keyset = keyset.destroy(1, keyset.versions().getFirst().fingerprint());
    assertThat(states(keyset)).containsExactly(State.CURRENT);
    assertThat(keyset.rotation().current()).isEqualTo(2);
  }

  @Test
  void aVersionIsNeverGivenTwice() {
    Keyset keyset = Keyset.generate(Purpose.SEALING).rotate().promote(2).disable(1);
    keyset = keyset.destroy(1, keyset.versions().getFirst().fingerprint());

    assertThat(keyset.rotate().rotation().live()).containsExactly(2, 3);
  }

  @Test
  void aSecondRotationWaitsForTheFirst() {
    Keyset rotating = Keyset.generate(Purpose.SEALING).rotate();

    refused(rotating::rotate, "rotates already");
  }

  @Test
  void theCurrentKeyCanBeNeitherDisabledNorDestroyed() {
    Keyset keyset = Keyset.generate(Purpose.SEALING).rotate().promote(2);
    String fingerprint = keyset.versions().getLast().fingerprint();

    refused(() -> keyset.disable(2), "is CURRENT");
    refused(() -> keyset.destroy(2, fingerprint), "is CURRENT");
  }

  @Test
  void aKeyStillReadCannotBeDestroyed() {
    Keyset keyset = Keyset.generate(Purpose.SEALING).rotate().promote(2);
    String fingerprint = keyset.versions().getFirst().fingerprint();

    refused(() -> keyset.destroy(1, fingerprint), "is OLD, not DISABLED");
  }

  @Test
  void destroyingNeedsTheFingerprintOfThatVeryKey() {
    Keyset keyset = Keyset.generate(Purpose.SEALING).rotate().promote(2).disable(1);
    String other = keyset.versions().getLast().fingerprint();

    refused(() -> keyset.destroy(1, other), "fingerprint");
  }

  @Test
  void aDisabledKeyCanComeBack() {
    Keyset keyset = Keyset.generate(Purpose.SEALING).rotate().promote(2).disable(1);

    assertThat(states(keyset.enable(1))).containsExactly(State.OLD, State.CURRENT);
    assertThat(keyset.rotation().live()).containsExactly(2);
  }

  @Test
  void anUnknownVersionIsRefused() {
    refused(() -> Keyset.generate(Purpose.SEALING).promote(7), "no version 7");
  }

  private static List<State> states(Keyset keyset) {
    return keyset.versions().stream().map(KeyVersion::state).toList();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String reason) {
    assertThatExceptionOfType(KeysetRefusal.class).isThrownBy(step).withMessageContaining(reason);
  }
}
