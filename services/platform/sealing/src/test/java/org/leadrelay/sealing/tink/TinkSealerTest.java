package org.leadrelay.sealing.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.keys.Purpose;

class TinkSealerTest {

  private static final String NAME = "lead/identifier/value/1";
  private static final String CLEAR = "13800000000";

  @TempDir Path path;
  private Keys keys;
  private Sealer sealer;

  @BeforeEach
  void generate() {
    keys = Keys.generated(path);
    sealer = new TinkSealer(keys.keysets());
  }

  @Test
  void whatWasSealedOpensUnderItsName() {
    assertThat(sealer.openText(NAME, sealer.sealText(NAME, CLEAR))).isEqualTo(CLEAR);
  }

  @Test
  void theSameValueIsNeverSealedTheSameWay() {
    assertThat(sealer.sealText(NAME, CLEAR)).isNotEqualTo(sealer.sealText(NAME, CLEAR));
  }

  @Test
  void aValueMovedToAnotherRowDoesNotOpen() {
    byte[] sealed = sealer.sealText(NAME, CLEAR);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> sealer.open("lead/identifier/value/2", sealed))
        .withMessageNotContaining(CLEAR);
  }

  @Test
  void aChangedValueDoesNotOpen() {
    byte[] sealed = sealer.sealText(NAME, CLEAR);
    sealed[sealed.length - 1] ^= 1;

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> sealer.open(NAME, sealed));
  }

  @Test
  void afterARotationOldValuesAreReadWithoutARewrite() {
    byte[] old = sealer.sealText(NAME, CLEAR);

    keys.renew(Purpose.SEALING);
    byte[] renewed = sealer.sealText(NAME, CLEAR);

    assertThat(sealer.openText(NAME, old)).isEqualTo(CLEAR);
    assertThat(sealer.openText(NAME, renewed)).isEqualTo(CLEAR);
  }

  @Test
  void onlyADestroyedKeyTakesItsValuesWithIt() {
    byte[] old = sealer.sealText(NAME, CLEAR);
    keys.renew(Purpose.SEALING);
    byte[] renewed = sealer.sealText(NAME, CLEAR);

    keys.destroyFirst(Purpose.SEALING);

    assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> sealer.open(NAME, old));
    assertThat(sealer.openText(NAME, renewed)).isEqualTo(CLEAR);
  }

  @Test
  void aPendingKeySealsNothingYet() {
    keys.step(Purpose.SEALING, keyset -> keyset.rotate());
    byte[] sealed = sealer.sealText(NAME, CLEAR);
    keys.step(Purpose.SEALING, keyset -> keyset.promote(2));
    keys.destroyFirst(Purpose.SEALING);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> sealer.open(NAME, sealed));
  }
}
