package org.leadrelay.courier.compliance;

import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;

/**
 * A jurisdiction with all below it, as a range of codes: the digits of a superior begin those of
 * its descendants.
 *
 * @param first the lowest code
 * @param last the highest
 */
public record Territory(String first, String last) {

  /** A jurisdiction of the tree. */
  public static Territory of(Jurisdiction jurisdiction, Jurisdictions tree) {
    int digits = digits(tree.level(jurisdiction));
    var prefix = jurisdiction.code().substring(0, digits);
    return new Territory(filled(prefix, "0"), filled(prefix, "9"));
  }

  private static int digits(Level level) {
    return switch (level) {
      case NATION -> 0;
      case PROVINCE -> 2;
      case PREFECTURE -> 4;
      case COUNTY -> 6;
    };
  }

  private static String filled(String prefix, String digit) {
    return prefix + digit.repeat(6 - prefix.length());
  }
}
