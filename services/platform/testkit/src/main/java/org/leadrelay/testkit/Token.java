package org.leadrelay.testkit;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * A bearer token in the making, right in all that a test does not change: {@code
 * Token.plain().roles("officer").jurisdiction("310000").signed()}. Each change gives a new object.
 */
public final class Token {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Duration LIFETIME = Duration.ofHours(1);

  private final Map<String, Object> claims;

  private Token(Map<String, Object> claims) {
    this.claims = claims;
  }

  /** Right issuer, audience and times; a subject; no role and no actor. */
  public static Token plain() {
    return new Token(Map.of())
        .with("iss", Tokens.ISSUER)
        .with("aud", Tokens.AUDIENCE)
        .with("sub", "test-subject")
        .with("azp", "leadrelay-test")
        .validFrom(CLOCK.instant());
  }

  /** Replaces a claim, or removes it when the value is null. */
  public Token with(String claim, @Nullable Object value) {
    var changed = new TreeMap<>(claims);
    if (value == null) {
      changed.remove(claim);
    } else {
      changed.put(claim, value);
    }
    return new Token(changed);
  }

  /** The list of roles. */
  public Token roles(String... roles) {
    return with("roles", List.of(roles));
  }

  /** An officer's bureau, six digits. */
  public Token jurisdiction(String code) {
    return with("jurisdiction", code);
  }

  /** A courier company's code. */
  public Token courier(String company) {
    return with("courier", company);
  }

  /** An enterprise's unified social credit code. */
  public Token enterprise(String uscc) {
    return with("enterprise", uscc);
  }

  /** Who exactly. */
  public Token subject(String subject) {
    return with("sub", subject);
  }

  /** Through which client. */
  public Token client(String azp) {
    return with("azp", azp);
  }

  /** Meant for another system. */
  public Token audience(String audience) {
    return with("aud", audience);
  }

  /** Issued by somebody else. */
  public Token issuer(String issuer) {
    return with("iss", issuer);
  }

  /** Over since an hour. */
  public Token expired() {
    return validFrom(CLOCK.instant().minus(LIFETIME.multipliedBy(2)));
  }

  /** The compact form, signed with the key that the application under test trusts. */
  public String signed() {
    return signedWith(TokenKey.privateKey());
  }

  /** The compact form, signed with any RSA key. */
  public String signedWith(PrivateKey key) {
    var jwt = new JwtClaims();
    claims.forEach(jwt::setClaim);
    jwt.setGeneratedJwtId();
    var signature = new JsonWebSignature();
    signature.setPayload(jwt.toJson());
    signature.setKey(key);
    signature.setKeyIdHeaderValue("leadrelay-test");
    signature.setHeader("typ", "JWT");
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return signature.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Token validFrom(Instant issued) {
    return with("iat", issued.getEpochSecond()).with("exp", issued.plus(LIFETIME).getEpochSecond());
  }
}
