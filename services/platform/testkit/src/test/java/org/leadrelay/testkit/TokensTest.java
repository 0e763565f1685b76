package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void everyRoleHasItsActorClaim() throws InvalidJwtException {
    assertThat(verified(Tokens.officer("310000")).getClaimsMap())
        .containsEntry("roles", List.of("officer"))
        .containsEntry("jurisdiction", "310000");
    assertThat(verified(Tokens.supervisor("310000")).getClaimsMap())
        .containsEntry("roles", List.of("supervisor"))
        .containsEntry("jurisdiction", "310000");
    assertThat(verified(Tokens.courier("DMO")).getClaimsMap())
        .containsEntry("roles", List.of("courier"))
        .containsEntry("courier", "DMO");
    assertThat(verified(Tokens.enterprise("91880101ABCDEFGH12")).getClaimsMap())
        .containsEntry("roles", List.of("enterprise"))
        .containsEntry("enterprise", "91880101ABCDEFGH12");
  }

  @Test
  void operatorAndAuditorHaveNoActorClaim() throws InvalidJwtException {
    assertThat(verified(Tokens.operator()).getClaimsMap())
        .doesNotContainKeys("jurisdiction", "courier", "enterprise");
    assertThat(verified(Tokens.auditor()).getClaimsMap())
        .doesNotContainKeys("jurisdiction", "courier", "enterprise");
  }

  @Test
  void subjectAndClientSayWhoCalls() throws InvalidJwtException, MalformedClaimException {
    var claims = verified(Token.plain().subject("a").client("b").signed());

    assertThat(claims.getSubject()).isEqualTo("a");
    assertThat(claims.getStringClaimValue("azp")).isEqualTo("b");
  }

  @Test
  void wrongTokensAreWrong() throws NoSuchAlgorithmException {
    var strange = KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();

    assertRefused(Token.plain().expired().signed());
    assertRefused(Token.plain().audience("other").signed());
    assertRefused(Token.plain().issuer("https://elsewhere.example").signed());
    assertRefused(Token.plain().signedWith(strange));
  }

  private static void assertRefused(String token) {
    assertThatThrownBy(() -> verified(token)).isInstanceOf(InvalidJwtException.class);
  }

  private static JwtClaims verified(String token) throws InvalidJwtException {
    return new JwtConsumerBuilder()
        .setVerificationKey(TokenKey.publicKey())
        .setExpectedIssuer(Tokens.ISSUER)
        .setExpectedAudience(Tokens.AUDIENCE)
        .setRequireExpirationTime()
        .setRequireSubject()
        .build()
        .processToClaims(token);
  }
}
