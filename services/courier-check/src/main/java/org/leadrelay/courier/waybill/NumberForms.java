package org.leadrelay.courier.waybill;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.PostalItemCheck;

/**
 * The forms of the waybill numbers of one courier. Those of the companies named here are heuristics
 * of 2024 and before, new forms and old, not law; any other company's numbers need only be 8 to 32
 * of A-Z, 0-9 and hyphen.
 */
final class NumberForms {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 32;
  private static final Pattern POSTAL_ITEM = Pattern.compile("[A-Z]{2}[0-9]{9}CN");

  private static final Map<String, List<Pattern>> KNOWN =
      Map.of(
          "SF", forms("SF[0-9A-Z][0-9]{12}", "[0-9]{12}"),
          "YTO", forms("YT[0-9]{13}", "8[0-9]{17}", "[A-Z][0-9]{9,11}", "[0-9]{10,12}"),
          "ZTO", forms("7[3-68][0-9]{12}", "[0-9]{12,15}"),
          "STO", forms("(?:77|43)[0-9]{11,15}", "[0-9]{12,13}"),
          "YUNDA", forms("[34][0-9]{14}", "5[0-9]{12}", "[0-9]{13}"),
          "JD", forms("JD[0-9A-Z]{2}[0-9]{11}", "JD[0-9A-Z]{8,20}(?:-[0-9]+-[0-9]+-?)?"),
          "EMS", forms("[981][0-9]{12}", "P[A-Z][0-9]{11}", POSTAL_ITEM.pattern()),
          "JT", forms("JT[0-9]{13}", "[0-9]{12}"),
          "DBL", forms("DPK[0-9]{12}"),
          "CN", forms("621[0-9]{12}"));

  private final List<Pattern> forms;

  private NumberForms(List<Pattern> forms) {
    this.forms = forms;
  }

  static NumberForms of(String courier) {
    return new NumberForms(KNOWN.getOrDefault(courier, List.of()));
  }

  boolean fit(String number) {
    return isNumber(number) && (forms.isEmpty() || isKnown(number));
  }

  private boolean isKnown(String number) {
    for (var form : forms) {
      if (form.matcher(number).matches()) {
        return !POSTAL_ITEM.matcher(number).matches() || PostalItemCheck.isValid(number);
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-')) {
        return false;
      }
    }
    return true;
  }

  private static List<Pattern> forms(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
