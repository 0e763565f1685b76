package org.leadrelay.identifiers;

import java.util.regex.Pattern;

/** The number of a soldier's or armed policeman's document: 某字第12345号. */
final class MilitaryForm implements Form {

  private static final Pattern SHAPE = Pattern.compile("[一-龥]{1,3}字第[0-9A-Z]{4,10}号?");
  private static final String BEFORE_NUMBER = "字第";
  private static final String AFTER_NUMBER = "号";

  @Override
  public Reading read(String raw) {
    var typed = Typed.upper(raw);
    if (!SHAPE.matcher(typed).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    return new Reading.Normal(typed.endsWith(AFTER_NUMBER) ? typed : typed + AFTER_NUMBER);
  }

  @Override
  public String mask(String value) {
    int start = value.indexOf(BEFORE_NUMBER) + BEFORE_NUMBER.length();
    int end = value.length() - AFTER_NUMBER.length();
    return value.substring(0, start)
        + Masking.middle(value.substring(start, end), 0, 2)
        + AFTER_NUMBER;
  }
}
