package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.HmacPrfKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Token;
import org.leadrelay.sealing.keys.Keyset;
import org.leadrelay.sealing.keys.Purpose;

class TinkBlindIndexTest {

  private static final String PHONE = "13800000000";

  @TempDir Path path;
  private Keys keys;
  private BlindIndex index;

  @BeforeEach
  void generate() {
    keys = Keys.generated(path);
    index = new TinkBlindIndex(keys.keysets());
  }

  @Test
  void equalValuesHaveEqualTokens() {
    assertThat(mobile()).isEqualTo(mobile());
  }

  @Test
  void theTypeIsPartOfTheToken() {
    assertThat(index.current(IdentifierType.QQ, PHONE).hex()).isNotEqualTo(mobile().hex());
  }

  @Test
  @AccessesPartialKey
  void aTokenIsTheFirstHalfOfTheHmacOverTypeAndValue() throws Exception {
    String json = Files.readString(path.resolve("blind-index.json"));
    var handle = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    HmacPrfKey key = (HmacPrfKey) handle.getPrimary().getKey();
    Mac hmac = Mac.getInstance("HmacSHA256");
    hmac.init(
        new SecretKeySpec(
            key.getKeyBytes().toByteArray(InsecureSecretKeyAccess.get()), "HmacSHA256"));
    byte[] full = hmac.doFinal(("MOBILE|" + PHONE).getBytes(UTF_8));

    assertThat(mobile().bytes()).isEqualTo(Arrays.copyOf(full, 16));
  }

  @Test
  void outsideARotationOneTokenIsLive() {
    assertThat(index.live(IdentifierType.MOBILE, PHONE)).containsExactly(mobile());
  }

  @Test
  void aPendingVersionIsLookedUpBeforeItIsStored() {
    Token before = mobile();

    keys.step(Purpose.BLIND_INDEX, Keyset::rotate);

    assertThat(mobile()).isEqualTo(before);
    assertThat(index.rotation().readyFor(2)).isTrue();
    assertThat(index.live(IdentifierType.MOBILE, PHONE))
        .extracting(Token::keyVersion)
        .containsExactly(1, 2);
  }

  @Test
  void afterThePromotionTheOldTokenIsStillLive() {
    Token before = mobile();

    keys.renew(Purpose.BLIND_INDEX);

    assertThat(index.live(IdentifierType.MOBILE, PHONE)).containsExactly(mobile(), before);
    assertThat(mobile().keyVersion()).isEqualTo(2);
    assertThat(index.rotation().retiring()).containsExactly(1);
  }

  @Test
  void afterTheDestructionOnlyTheNewOneIs() {
    keys.renew(Purpose.BLIND_INDEX);
    keys.destroyFirst(Purpose.BLIND_INDEX);

    assertThat(index.live(IdentifierType.MOBILE, PHONE)).containsExactly(mobile());
    assertThat(index.rotation().running()).isFalse();
  }

  private Token mobile() {
    return index.current(IdentifierType.MOBILE, PHONE);
  }
}
