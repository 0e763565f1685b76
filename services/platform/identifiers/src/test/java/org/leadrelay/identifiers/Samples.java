package org.leadrelay.identifiers;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadrelay.identifiers.check.Base58Check;
import org.leadrelay.identifiers.check.Luhn;
import org.leadrelay.identifiers.check.OrganisationCodeCheck;
import org.leadrelay.identifiers.check.PostalItemCheck;
import org.leadrelay.identifiers.check.ResidentIdCheck;
import org.leadrelay.identifiers.check.UnifiedCreditCodeCheck;

/**
 * Identifiers that nobody has: the fictive region 88, unallocated segments and issuers,
 * documentation domains, the plate sign 测.
 */
final class Samples {

  private Samples() {}

  static Arbitrary<Identifier> ofAllTypes() {
    return Arbitraries.of(IdentifierType.values())
        .flatMap(type -> of(type).map(value -> new Identifier(type, value)));
  }

  static Arbitrary<String> of(IdentifierType type) {
    return switch (type) {
      case MOBILE ->
          Arbitraries.of("154", "194").flatMap(segment -> digits(8).map(segment::concat));
      case LANDLINE ->
          Arbitraries.of("0641-2", "0652-8").flatMap(area -> digits(7).map(area::concat));
      case QQ -> Arbitraries.integers().between(4, 10).flatMap(Samples::digits).map("1"::concat);
      case WECHAT -> lower(5, 19).map("t"::concat);
      case BANK_CARD -> digits(9).map("999999"::concat).map(body -> body + Luhn.digit(body));
      case RESIDENT_ID -> dated("880101");
      case HMT_RESIDENCE -> Arbitraries.of("810000", "820000", "830000").flatMap(Samples::dated);
      case HM_PASS -> digits(8).map("H"::concat);
      case TW_PASS -> digits(8);
      case FPR -> dated("988999");
      case PASSPORT -> digits(8).map("X"::concat);
      case MILITARY -> digits(6).map(number -> "测字第" + number + "号");
      case USCC -> creditCodes();
      case WAYBILL -> digits(8).map(s -> "EE" + s + PostalItemCheck.digit(s) + "CN");
      case URL -> lower(1, 30).map(path -> "shop.example.com/" + path);
      case EMAIL -> lower(1, 30).map(local -> local + "@example.com");
      case PLATE -> digits(5).map("测A"::concat);
      case TRON -> bytes().map(bytes -> address(0x41, bytes));
      case BTC -> bytes().map(bytes -> address(0, bytes));
      case ETH ->
          Arbitraries.strings().withChars("0123456789abcdef").ofLength(40).map("0x"::concat);
      case ALIAS -> lower(1, 20).map("测试"::concat);
    };
  }

  static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<String> lower(int shortest, int longest) {
    return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(shortest).ofMaxLength(longest);
  }

  private static Arbitrary<String> dated(String region) {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2005),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(1, 28),
            Arbitraries.integers().between(1, 999))
        .as("%04d%02d%02d%03d"::formatted)
        .map(region::concat)
        .map(body -> body + ResidentIdCheck.digit(body));
  }

  private static Arbitrary<String> creditCodes() {
    return Arbitraries.strings()
        .withChars(UnifiedCreditCodeCheck.ALPHABET)
        .ofLength(8)
        .map(body -> "91880101" + body + OrganisationCodeCheck.digit(body))
        .map(body -> body + UnifiedCreditCodeCheck.digit(body));
  }

  private static Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofSize(20);
  }

  static String address(int version, byte[] hash) {
    byte[] payload = new byte[hash.length + 1];
    payload[0] = (byte) version;
    System.arraycopy(hash, 0, payload, 1, hash.length);
    return Base58Check.encode(payload);
  }
}
