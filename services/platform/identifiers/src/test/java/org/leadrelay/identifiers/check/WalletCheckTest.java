package org.leadrelay.identifiers.check;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletCheckTest {

  private static final String SEGWIT = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
  private static final String SEGWIT_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

  @ParameterizedTest
  @CsvSource({
    "'', c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
    "abc, 4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45",
  })
  void keccakAnswersAsPublished(String text, String digest) {
    assertThat(HexFormat.of().formatHex(Keccak256.hash(text.getBytes(US_ASCII)))).isEqualTo(digest);
  }

  @Property
  void keccakWithThePaddingOfSha3IsSha3(@ForAll @Size(max = 500) byte[] message) throws Exception {
    assertThat(Keccak256.sponge(message, 0x06))
        .isEqualTo(MessageDigest.getInstance("SHA3-256").digest(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
        "52908400098527886E0F7030069857D2E4169EE7",
        "de709f2102306220921060314715629080e2fb77"
      })
  void theExamplesOfEip55Fit(String address) {
    assertThat(EthereumChecksum.apply(address)).isEqualTo(address);
    assertThat(EthereumChecksum.isValid(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed",
        "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee"
      })
  void aWrongCaseIsFound(String address) {
    assertThat(EthereumChecksum.isValid(address)).isFalse();
  }

  @Property
  void base58ComesBack(@ForAll @Size(min = 0, max = 40) byte[] payload) {
    assertThat(Base58Check.decode(Base58Check.encode(payload)))
        .hasValueSatisfying(decoded -> assertThat(decoded).isEqualTo(payload));
  }

  @Property
  void everyWrongCharacterOfABase58AddressIsFound(
      @ForAll @Size(21) byte[] payload, @ForAll @IntRange(max = 24) int at) {
    var address = Base58Check.encode(payload);
    char wrong = address.charAt(at) == 'z' ? 'y' : 'z';
    assertThat(Base58Check.decode(address.substring(0, at) + wrong + address.substring(at + 1)))
        .isEmpty();
  }

  @Test
  void base58IsReadOnlyWhereItCanBeAnAddress() {
    assertThat(Base58Check.decode("")).isEmpty();
    assertThat(Base58Check.decode("0OIl")).isEmpty();
    assertThat(Base58Check.decode("1".repeat(65))).isEmpty();
    assertThat(Base58Check.encode(new byte[] {0, 1, 2})).startsWith("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SEGWIT,
        "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
        "bc1sw50qgdz25j",
        "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
      })
  void theValidExamplesOfBip350Fit(String address) {
    assertThat(SegwitAddress.isValid(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq5zuyut",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "bc130xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqjyqxvh",
        "bc1pw5dgrnzv",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
        "bc1qr508d6qejxtdg4y5r3zarvaryv98gj9p",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
        "bc1gmk9yu",
        "bc1"
      })
  void theInvalidExamplesOfBip350DoNot(String address) {
    assertThat(SegwitAddress.isValid(address)).isFalse();
    assertThat(SegwitAddress.isValid(address + "q".repeat(90))).isFalse();
  }

  @Property
  void everyWrongCharacterOfASegwitAddressIsFound(
      @ForAll @IntRange(min = 3, max = 41) int at, @ForAll @IntRange(max = 31) int wrong) {
    char with = SEGWIT_ALPHABET.charAt(wrong);
    assertThat(SegwitAddress.isValid(SEGWIT.substring(0, at) + with + SEGWIT.substring(at + 1)))
        .isEqualTo(SEGWIT.charAt(at) == with);
  }
}
