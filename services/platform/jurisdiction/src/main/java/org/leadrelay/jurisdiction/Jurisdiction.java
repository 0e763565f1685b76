package org.leadrelay.jurisdiction;

/**
 * The six-digit code of a division, used as the name of the bureau that answers for it.
 *
 * <p>Any six digits are a well-formed code; whether a bureau of that code exists is a question to
 * {@link Jurisdictions#isBureau}. The order is the order of the codes, nation first.
 */
public record Jurisdiction(String code) implements Comparable<Jurisdiction> {

  /** The whole country, a bureau like the others. */
  public static final Jurisdiction NATION = new Jurisdiction("000000");

  /**
   * @throws IllegalArgumentException if the code is not exactly six digits 0 to 9
   */
  public Jurisdiction {
    if (!isWellFormed(code)) {
      throw new IllegalArgumentException("a jurisdiction is named by exactly six digits");
    }
  }

  /** The same as the constructor, for readability at call sites. */
  public static Jurisdiction of(String code) {
    return new Jurisdiction(code);
  }

  /** Whether the text is exactly six ASCII digits. */
  public static boolean isWellFormed(String code) {
    return code.length() == 6 && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public int compareTo(Jurisdiction other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
