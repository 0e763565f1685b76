package org.leadrelay.identifiers;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A nickname, or an account of a messenger, compared without case, without @ before it and with
 * single spaces. A text with a star is a masked name, and a masked name is nobody's.
 */
final class AliasForm implements Form {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern AT = Pattern.compile("^[@\\s]+");
  private static final int LONGEST = 64;

  /** Lower case of a few letters is not stable under unification at once. */
  private static final int ROUNDS = 4;

  @Override
  public Reading read(String raw) {
    var value = raw;
    for (int round = 0; round < ROUNDS; round++) {
      value = unified(value);
    }
    return isAlias(value) ? new Reading.Normal(value) : new Reading.Refused(Reason.MALFORMED);
  }

  private static String unified(String typed) {
    var lower = Typed.clean(typed).toLowerCase(Locale.ROOT);
    return AT.matcher(SPACE.matcher(lower).replaceAll(" ")).replaceFirst("");
  }

  private static boolean isAlias(String value) {
    int length = value.codePointCount(0, value.length());
    return length > 0 && length <= LONGEST && value.indexOf('*') < 0;
  }

  @Override
  public String mask(String value) {
    return Masking.personName(value);
  }
}
