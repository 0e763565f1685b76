package org.leadrelay.courier.waybill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.leadrelay.identifiers.check.ResidentIdCheck;
import org.leadrelay.identifiers.check.UnifiedCreditCodeCheck;

/**
 * The forms and check digits of the documents that a sender may show (GB 11643, GB 32100). Of those
 * with 18 places the date of birth must be in the calendar and not in the future.
 */
public final class IdRules {

  private static final int PLACES = 18;

  private IdRules() {}

  /**
   * What is wrong with a number, nothing if it is right.
   *
   * @param number as {@link #normal} gives it
   * @param today in +08:00
   */
  public static Set<RowCode> faults(IdType type, String number, LocalDate today) {
    if (!type.hasForm(number) || isBeforeItsTime(type, number)) {
      return EnumSet.of(RowCode.ID_FORMAT);
    }
    var faults = EnumSet.noneOf(RowCode.class);
    if (hasBirthDate(type) && !isBirthDate(number, today)) {
      faults.add(RowCode.ID_BIRTHDATE);
    }
    if (!checks(type, number)) {
      faults.add(RowCode.ID_CHECKSUM);
    }
    return faults;
  }

  /** The number with an upper-case X in its last of 18 places; nothing else is repaired. */
  public static String normal(String number) {
    return number.length() == PLACES && number.charAt(PLACES - 1) == 'x'
        ? number.substring(0, PLACES - 1) + 'X'
        : number;
  }

  private static boolean checks(IdType type, String number) {
    return switch (type) {
      case RESIDENT_ID, HMT_RESIDENCE, FPR_2023 -> ResidentIdCheck.isValid(number);
      case USCC -> UnifiedCreditCodeCheck.isValid(number);
      case HM_PASS, TW_PASS, PASSPORT, PASSPORT_CN, FPR_2017, MILITARY -> true;
    };
  }

  private static boolean hasBirthDate(IdType type) {
    return switch (type) {
      case RESIDENT_ID, HMT_RESIDENCE, FPR_2023 -> true;
      case HM_PASS, TW_PASS, PASSPORT, PASSPORT_CN, FPR_2017, MILITARY, USCC -> false;
    };
  }

  /** No holder of a number was born before these years, so it is no such number at all. */
  private static boolean isBeforeItsTime(IdType type, String number) {
    return switch (type) {
      case RESIDENT_ID -> bornBefore(number, 1800);
      case HMT_RESIDENCE -> bornBefore(number, 1900);
      default -> false;
    };
  }

  private static boolean bornBefore(String number, int year) {
    return Integer.parseInt(number, 6, 10, 10) < year;
  }

  private static boolean isBirthDate(String number, LocalDate today) {
    try {
      return !LocalDate.of(
              Integer.parseInt(number, 6, 10, 10),
              Integer.parseInt(number, 10, 12, 10),
              Integer.parseInt(number, 12, 14, 10))
          .isAfter(today);
    } catch (DateTimeException noSuchDate) {
      return false;
    }
  }
}
