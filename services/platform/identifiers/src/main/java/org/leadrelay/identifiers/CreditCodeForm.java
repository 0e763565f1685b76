package org.leadrelay.identifiers;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.OrganisationCodeCheck;
import org.leadrelay.identifiers.check.UnifiedCreditCodeCheck;

/** A unified social credit code (GB 32100-2015) of 18 characters. */
final class CreditCodeForm implements Form {

  private static final String CHARACTER = "[" + UnifiedCreditCodeCheck.ALPHABET + "]";
  private static final Pattern SHAPE =
      Pattern.compile(CHARACTER + "{2}\\d{6}" + CHARACTER + "{10}");

  @Override
  public Reading read(String raw) {
    var value = Typed.upper(raw);
    if (!SHAPE.matcher(value).matches()) {
      return new Reading.Refused(Reason.MALFORMED);
    }
    if (!UnifiedCreditCodeCheck.isValid(value)) {
      return new Reading.Refused(Reason.CHECK_DIGIT);
    }
    boolean organisation = OrganisationCodeCheck.isValid(value.substring(8, 17));
    return new Reading.Normal(value, organisation ? Set.of() : Set.of(Warning.ORGANISATION_CODE));
  }

  @Override
  public Optional<String> region(String value) {
    return Optional.of(value.substring(2, 8));
  }

  @Override
  public String mask(String value) {
    return Masking.middle(value, 8, 2);
  }
}
