package org.leadrelay.audit.chain;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * Ed25519 public keys by version, from a JWK set (RFC 8037) as the keyset tool publishes it;
 * verified by the JDK.
 */
public final class PublicKeys implements Signatures {

  /** What RFC 8410 puts before the 32 bytes of a key. */
  private static final String SPKI_PREFIX = "302a300506032b6570032100";

  private static final int KEY_DIGITS = 64;

  private final Map<Long, PublicKey> keys;

  private PublicKeys(Map<Long, PublicKey> keys) {
    this.keys = keys;
  }

  /**
   * Reads a JWK set.
   *
   * @throws IllegalArgumentException if it is none, or has a key of another kind
   */
  public static PublicKeys parse(String json) {
    try {
      Map<Long, PublicKey> keys = new HashMap<>();
      for (Object jwk :
          Members.of(new JsonReader(json).read(), Set.of("keys"), Set.of()).list("keys")) {
        Members members = Members.of(jwk, Set.of("crv", "kid", "kty", "x"), Set.of());
        keys.put(members.parsed("kid", Long::valueOf), key(members));
      }
      return new PublicKeys(keys);
    } catch (NotCanonicalException | GeneralSecurityException e) {
      throw new IllegalArgumentException("not a set of Ed25519 public keys", e);
    }
  }

  @Override
  public boolean hold(long key, byte[] statement, String signature) {
    PublicKey known = keys.get(key);
    if (known == null) {
      return false;
    }
    try {
      Signature verification = Signature.getInstance("Ed25519");
      verification.initVerify(known);
      verification.update(statement);
      return verification.verify(HexFormat.of().parseHex(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static PublicKey key(Members jwk) throws GeneralSecurityException {
    String raw = jwk.parsed("x", x -> HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x)));
    if (raw.length() != KEY_DIGITS || !jwk.text("crv").equals("Ed25519")) {
      throw new NotCanonicalException("not an Ed25519 key");
    }
    byte[] encoded = HexFormat.of().parseHex(SPKI_PREFIX + raw);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }
}
