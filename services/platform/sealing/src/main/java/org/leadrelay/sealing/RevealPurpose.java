package org.leadrelay.sealing;

import java.util.regex.Pattern;

/**
 * Why a clear value is asked for: what a reveal needs before it opens anything, and what the audit
 * chain keeps of it.
 *
 * @param purpose 5 to 200 characters of one line, with something other than spaces and punctuation
 * @param reference a case or lead number: 4 to 64 letters, digits, hyphens, slashes or brackets
 */
public record RevealPurpose(String purpose, String reference) {

  private static final Pattern PURPOSE = Pattern.compile("[^\\p{Cc}\\u2028\\u2029]{5,200}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2}");
  private static final Pattern REFERENCE =
      Pattern.compile("[\\p{L}\\p{N}〔〕\\[\\]（）()/_-]*\\p{N}[\\p{L}\\p{N}〔〕\\[\\]（）()/_-]*");

  public RevealPurpose {
    if (!isPurpose(purpose)) {
      throw new IllegalArgumentException("not a purpose");
    }
    if (!isReference(reference)) {
      throw new IllegalArgumentException("not a case or lead number");
    }
  }

  /** True if {@code text} can be the purpose; for the answer that names the wrong field. */
  public static boolean isPurpose(String text) {
    return PURPOSE.matcher(text).matches()
        && WORD.matcher(text).find()
        && text.strip().length() >= 5;
  }

  /** True if {@code text} can be a case or lead number. */
  public static boolean isReference(String text) {
    return text.length() >= 4 && text.length() <= 64 && REFERENCE.matcher(text).matches();
  }
}
