package org.leadrelay.identifiers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

/** What each standard promises to find, and that the digits are those of the standard. */
class CheckDigitTest {

  private static String replaced(String text, int at, char with) {
    return text.substring(0, at) + with + text.substring(at + 1);
  }

  private static String exchanged(String text, int at) {
    return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }

  @Example
  void theExamplesOfTheStandardsFit() {
    assertThat(UnifiedCreditCodeCheck.isValid("91350100M000100Y43")).isTrue();
    assertThat(OrganisationCodeCheck.isValid("D2143569X")).isTrue();
    assertThat(OrganisationCodeCheck.isValid("M000100Y4")).isTrue();
    assertThat(PostalItemCheck.isValid("RA473124829CN")).isTrue();
    assertThat(Luhn.isValid("79927398713")).isTrue();
  }

  @Property
  void anIdentityNumberObeysTheCongruenceOfTheStandard(
      @ForAll @NumericChars @StringLength(17) String body) {
    char digit = ResidentIdCheck.digit(body);
    long sum = digit == 'X' ? 10 : digit - '0';
    for (int i = 0; i < 17; i++) {
      sum += (body.charAt(i) - '0') * (1L << (17 - i));
    }
    assertThat(sum % 11).isEqualTo(1);
  }

  @Property
  void everyWrongDigitOfAnIdentityNumberIsFound(
      @ForAll @NumericChars @StringLength(17) String body,
      @ForAll @IntRange(max = 16) int at,
      @ForAll @NumericChars char wrong) {
    var number = body + ResidentIdCheck.digit(body);
    assertThat(ResidentIdCheck.isValid(replaced(number, at, wrong)))
        .isEqualTo(number.charAt(at) == wrong);
  }

  @Property
  void everyExchangeInAnIdentityNumberIsFound(
      @ForAll @NumericChars @StringLength(17) String body, @ForAll @IntRange(max = 15) int at) {
    var number = body + ResidentIdCheck.digit(body);
    assertThat(ResidentIdCheck.isValid(exchanged(number, at)))
        .isEqualTo(number.charAt(at) == number.charAt(at + 1));
  }

  @Provide
  Arbitrary<String> creditCodes() {
    return Arbitraries.strings()
        .withChars(UnifiedCreditCodeCheck.ALPHABET)
        .ofLength(17)
        .map(body -> body + UnifiedCreditCodeCheck.digit(body));
  }

  @Property
  void aCreditCodeObeysTheCongruenceOfTheStandard(@ForAll("creditCodes") String code) {
    var sum = BigInteger.ZERO;
    for (int i = 0; i < 17; i++) {
      var weight = BigInteger.valueOf(3).pow(i);
      sum = sum.add(weight.multiply(value(code.charAt(i))));
    }
    assertThat(sum.add(value(code.charAt(17))).mod(BigInteger.valueOf(31))).isZero();
  }

  private static BigInteger value(char c) {
    return BigInteger.valueOf(UnifiedCreditCodeCheck.ALPHABET.indexOf(c));
  }

  @Property
  void everyWrongCharacterOfACreditCodeIsFound(
      @ForAll("creditCodes") String code,
      @ForAll @IntRange(max = 17) int at,
      @ForAll @IntRange(max = 30) int wrong) {
    char with = UnifiedCreditCodeCheck.ALPHABET.charAt(wrong);
    assertThat(UnifiedCreditCodeCheck.isValid(replaced(code, at, with)))
        .isEqualTo(code.charAt(at) == with);
  }

  @Property
  void everyExchangeInACreditCodeIsFound(
      @ForAll("creditCodes") String code, @ForAll @IntRange(max = 16) int at) {
    assertThat(UnifiedCreditCodeCheck.isValid(exchanged(code, at)))
        .isEqualTo(code.charAt(at) == code.charAt(at + 1));
  }

  @Property
  void everyWrongDigitOfAnOrganisationCodeIsFound(
      @ForAll @NumericChars @StringLength(8) String body,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @NumericChars char wrong) {
    var code = body + OrganisationCodeCheck.digit(body);
    assertThat(OrganisationCodeCheck.isValid(replaced(code, at, wrong)))
        .isEqualTo(code.charAt(at) == wrong);
  }

  @Property
  void everyWrongDigitOfACardIsFound(
      @ForAll @NumericChars @StringLength(min = 12, max = 18) String body,
      @ForAll @IntRange(max = 12) int at,
      @ForAll @NumericChars char wrong) {
    var number = body + Luhn.digit(body);
    assertThat(Luhn.isValid(replaced(number, at, wrong))).isEqualTo(number.charAt(at) == wrong);
  }

  @Property
  void everyExchangeOnACardButThatOfNineAndZeroIsFound(
      @ForAll @NumericChars @StringLength(min = 12, max = 18) String body,
      @ForAll @IntRange(max = 11) int at) {
    var number = body + Luhn.digit(body);
    var pair = number.substring(at, at + 2);
    boolean unseen = pair.equals("09") || pair.equals("90") || pair.charAt(0) == pair.charAt(1);
    assertThat(Luhn.isValid(exchanged(number, at))).isEqualTo(unseen);
  }

  @Property
  void aWrongDigitOfAPostalItemIsMissedOnlyBetweenTheTwoRemaindersOfFive(
      @ForAll @NumericChars @StringLength(8) String serial,
      @ForAll @IntRange(max = 7) int at,
      @ForAll @NumericChars char wrong) {
    var item = "EE" + serial + PostalItemCheck.digit(serial) + "CN";
    var changed = replaced(serial, at, wrong);
    boolean missed =
        remainder(changed) == remainder(serial)
            || (remainder(changed) + remainder(serial) == 6
                && remainder(changed) * remainder(serial) == 0);
    assertThat(PostalItemCheck.isValid(replaced(item, at + 2, wrong))).isEqualTo(missed);
  }

  private static int remainder(String serial) {
    int[] weights = {8, 6, 4, 2, 3, 5, 9, 7};
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (serial.charAt(i) - '0') * weights[i];
    }
    return sum % 11;
  }
}
