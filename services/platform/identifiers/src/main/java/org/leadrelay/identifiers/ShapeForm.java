package org.leadrelay.identifiers;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A kind that one shape and at most one checksum describe.
 *
 * @param typed undoes the writing
 * @param shape of the whole normal form; without nested repetition, so that it is linear
 * @param check the checksum, asked about values of the right shape only
 * @param head code points the mask shows at the beginning
 * @param tail code points the mask shows at the end
 */
record ShapeForm(
    UnaryOperator<String> typed, Pattern shape, Predicate<String> check, int head, int tail)
    implements Form {

  static ShapeForm of(UnaryOperator<String> typed, String shape, int head, int tail) {
    return checked(typed, shape, value -> true, head, tail);
  }

  static ShapeForm checked(
      UnaryOperator<String> typed, String shape, Predicate<String> check, int head, int tail) {
    return new ShapeForm(typed, Pattern.compile(shape), check, head, tail);
  }

  @Override
  public Reading read(String raw) {
    var value = typed.apply(raw);
    if (!shape.matcher(value).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    return check.test(value) ? new Reading.Normal(value) : new Reading.Refused(Reason.CHECK_DIGIT);
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, head, tail);
  }
}
