package org.leadrelay.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.leadrelay.audit.ChainHead;

/** A service's checkpoint key, made by the JDK. */
public final class SigningKey implements Signatures {

  private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

  private final KeyPair pair;

  private SigningKey(KeyPair pair) {
    this.pair = pair;
  }

  public static SigningKey generate() {
    try {
      return new SigningKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What auditors get. */
  public String jwks() {
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    return """
    {
      "keys": [
        {"kty": "OKP", "crv": "Ed25519", "kid": "1", "x": "%s"}
      ]
    }
    """
        .formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(raw));
  }

  /** A checkpoint after {@code last} over these heads, with them. */
  public SignedCheckpoint checkpoint(Optional<SignedCheckpoint> last, List<ChainHead> heads) {
    Checkpoint checkpoint =
        Checkpoint.over("handoff", last.map(SignedCheckpoint::checkpoint), AT, heads);
    return new SignedCheckpoint(checkpoint, 1, sign(checkpoint.statement()), Optional.of(heads));
  }

  SignedRetirement retirement(String service, ChainHead last) {
    String signature = sign(SignedRetirement.statement(service, last, AT));
    return new SignedRetirement(service, last, AT, 1, signature);
  }

  @Override
  public boolean hold(long key, byte[] statement, String signature) {
    return PublicKeys.parse(jwks()).hold(key, statement, signature);
  }

  private String sign(byte[] statement) {
    try {
      Signature signing = Signature.getInstance("Ed25519");
      signing.initSign(pair.getPrivate());
      signing.update(statement);
      return HexFormat.of().formatHex(signing.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
