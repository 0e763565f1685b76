package org.leadrelay.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TokenTest {

  private static final String HEX = "000102030405060708090a0b0c0d0eff";

  @Test
  void aTokenIsTheSameFromBytesAndFromDigits() {
    Token token = new Token(3, HEX);

    assertThat(Token.of(3, token.bytes())).isEqualTo(token);
  }

  @Test
  void tokensOfDifferentVersionsNeverMatch() {
    assertThat(new Token(1, HEX)).isNotEqualTo(new Token(2, HEX));
  }

  @Test
  void aTokenHasSixteenBytesInLowerCaseAndAVersionFromOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Token(1, HEX.substring(2)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Token(1, HEX.replace('f', 'F')));
    assertThatIllegalArgumentException().isThrownBy(() -> new Token(0, HEX));
  }

  @Test
  void aSignatureHasSixtyFourBytes() {
    assertThat(Signature.of(1, new byte[64]).bytes()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(1, new byte[63]));
    assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(0, new byte[64]));
  }
}
