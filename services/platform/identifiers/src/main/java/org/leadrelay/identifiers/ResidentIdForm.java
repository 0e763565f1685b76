package org.leadrelay.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.ResidentIdCheck;

/**
 * A citizen identity number (GB 11643-1999), or the number of a residence permit, which has the
 * same form. The 15 digits of the first generation become the 18 of the same person.
 *
 * <p>The date of birth must be in the calendar of 1800 to 2099; whether it is past is for the
 * caller, who has the clock.
 */
final class ResidentIdForm implements Form {

  private static final Pattern FIRST_GENERATION = Pattern.compile("[1-8]\\d{14}");
  private static final Pattern PERMIT = Pattern.compile("8[123]0000.*");

  private final Pattern shape;
  private final boolean permitsOnly;

  private ResidentIdForm(String shape, boolean permitsOnly) {
    this.shape = Pattern.compile(shape);
    this.permitsOnly = permitsOnly;
  }

  static ResidentIdForm ofCitizens() {
    return new ResidentIdForm("[1-8]\\d{16}[\\dX]", false);
  }

  static ResidentIdForm ofPermits() {
    return new ResidentIdForm("8[123]0000\\d{11}[\\dX]", true);
  }

  @Override
  public Reading read(String raw) {
    var typed = Typed.digits(raw);
    boolean first = !permitsOnly && FIRST_GENERATION.matcher(typed).matches();
    var value = first ? secondGeneration(typed) : typed;
    if (!shape.matcher(value).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    if (!isBirthDate(value)) {
      return new Reading.Refused(Reason.BIRTH_DATE);
    }
    return ResidentIdCheck.isValid(value)
        ? new Reading.Normal(value, warnings(value, first))
        : new Reading.Refused(Reason.CHECK_DIGIT);
  }

  private static String secondGeneration(String number) {
    var body = number.substring(0, 6) + "19" + number.substring(6);
    return body + ResidentIdCheck.digit(body);
  }

  private static boolean isBirthDate(String value) {
    int year = Integer.parseInt(value, 6, 10, 10);
    int month = Integer.parseInt(value, 10, 12, 10);
    int day = Integer.parseInt(value, 12, 14, 10);
    try {
      int valid = LocalDate.of(year, month, day).getYear();
      return valid >= 1800 && valid < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private Set<Warning> warnings(String value, boolean first) {
    var warnings = EnumSet.noneOf(Warning.class);
    if (first) {
      warnings.add(Warning.FIRST_GENERATION);
    }
    if (!permitsOnly && PERMIT.matcher(value).matches()) {
      warnings.add(Warning.RESIDENCE_PERMIT);
    }
    return warnings;
  }

  @Override
  public Optional<String> region(String value) {
    return permitsOnly ? Optional.empty() : Optional.of(value.substring(0, 6));
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, 6, 4);
  }
}
