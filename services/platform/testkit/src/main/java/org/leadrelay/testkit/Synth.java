package org.leadrelay.testkit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.leadrelay.testkit.synth.CheckDigit;

/**
 * Synthetic values that can belong to nobody: a province that never existed, mobile segments that
 * are not allocated, an issuer range that is not assigned, a courier and roads that do not exist.
 * The same seed gives the same values in the same order.
 */
public final class Synth {

  private static final String REGION = "880101";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  private final RandomGenerator random;

  private Synth(RandomGenerator random) {
    this.random = random;
  }

  /** A source of values that repeats itself in every run. */
  public static Synth seeded(long seed) {
    return new Synth(new SplittableRandom(seed));
  }

  /** 18 characters with a valid check digit (GB 11643), in the fictive district 880101. */
  public String residentId() {
    var body =
        REGION + number(1960, 2005, 4) + number(1, 12, 2) + number(1, 28, 2) + number(1, 999, 3);
    return body + CheckDigit.ofResidentId(body);
  }

  /** 11 digits of a segment that no operator has. */
  public String mobile() {
    return oneOf("154", "194") + number(0, 99_999_999, 8);
  }

  /** Hangzhou's area code and a subscriber number that begins with 0, as none does. */
  public String landline() {
    return "0571-0" + number(0, 9_999_999, 7);
  }

  /** 16 digits of an issuer range that is not assigned, with a valid check digit (Luhn). */
  public String bankCard() {
    var body = "999999" + number(0, 999_999_999, 9);
    return body + CheckDigit.ofBankCard(body);
  }

  /** A unified social credit code of 18 characters (GB 32100-2015) in district 880101. */
  public String uscc() {
    var organisation = drawn(8, CheckDigit.CREDIT_CODE_ALPHABET);
    var body = "91" + REGION + organisation + CheckDigit.ofOrganisation(organisation);
    return body + CheckDigit.ofCreditCode(body);
  }

  /** A waybill number of the courier DMO, which does not exist. */
  public String waybill() {
    return "DMO" + number(0, 999_999_999_999L, 12);
  }

  /** A plate of no province. */
  public String plate() {
    return "测A" + number(0, 99_999, 5);
  }

  /** An address of a reserved domain (RFC 2606). */
  public String email() {
    return "test" + number(0, 999_999, 6) + "@example.com";
  }

  /** A name that says what its bearer is for: 测试甲. */
  public String name() {
    return name(1);
  }

  /** A house in a road that does not exist: 演示大道 12 号. */
  public String address() {
    return "演示省演示市演示区演示大道 %d 号".formatted(random.nextInt(1, 1_000));
  }

  /** A company that does not exist: 演示化工有限公司. */
  public String firm() {
    return "演示%s有限公司".formatted(oneOf("化工", "医药", "物流", "商贸"));
  }

  /** A longer name, which no other text holds by chance. */
  String name(int stems) {
    return "测试" + drawn(stems, STEMS);
  }

  private String drawn(int count, String alphabet) {
    var drawn = new StringBuilder();
    for (int i = 0; i < count; i++) {
      drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return drawn.toString();
  }

  private String oneOf(String... choices) {
    return List.of(choices).get(random.nextInt(choices.length));
  }

  private String number(long from, long to, int digits) {
    var drawn = Long.toString(random.nextLong(from, to + 1));
    return "0".repeat(digits - drawn.length()) + drawn;
  }
}
