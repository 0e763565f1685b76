package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.Signature;
import org.leadrelay.sealing.Signer;
import org.leadrelay.sealing.keys.Purpose;

class TinkSignerTest {

  /** What RFC 8410 puts before the 32 bytes of an Ed25519 public key. */
  private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final byte[] STATEMENT = "root".getBytes(UTF_8);

  @TempDir Path path;
  private Keys keys;
  private Signer signer;

  @BeforeEach
  void generate() {
    keys = Keys.generated(path);
    signer = new TinkSigner(keys.keysets());
  }

  @Test
  void itVerifiesItsOwnStatementAndNoOther() {
    Signature signature = signer.sign(STATEMENT);

    assertThat(signer.verifies(STATEMENT, signature)).isTrue();
    assertThat(signer.verifies("other".getBytes(UTF_8), signature)).isFalse();
  }

  @Test
  void theJdkVerifiesItWithThePublishedKey() throws Exception {
    Signature signature = signer.sign(STATEMENT);

    assertThat(jdkVerifies(signature)).isTrue();
  }

  @Test
  void afterTheDestructionOfAKeyItsPublicHalfStaysPublished() throws Exception {
    Signature old = signer.sign(STATEMENT);
    keys.renew(Purpose.CHECKPOINT);
    Signature renewed = signer.sign(STATEMENT);
    keys.destroyFirst(Purpose.CHECKPOINT);

    assertThat(old.keyVersion()).isEqualTo(1);
    assertThat(renewed.keyVersion()).isEqualTo(2);
    assertThat(signer.verifies(STATEMENT, old)).isFalse();
    assertThat(jdkVerifies(old)).isTrue();
    assertThat(jdkVerifies(renewed)).isTrue();
  }

  private boolean jdkVerifies(Signature signature) throws Exception {
    String json = Files.readString(path.resolve("checkpoint-public.json"));
    JsonArray published = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("keys");
    String x = published.get(signature.keyVersion() - 1).getAsJsonObject().get("x").getAsString();
    byte[] raw = Base64.getUrlDecoder().decode(x);
    byte[] encoded =
        HexFormat.of()
            .parseHex(HexFormat.of().formatHex(SPKI_PREFIX) + HexFormat.of().formatHex(raw));
    var verification = java.security.Signature.getInstance("Ed25519");
    verification.initVerify(
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
    verification.update(STATEMENT);
    return verification.verify(signature.bytes());
  }
}
