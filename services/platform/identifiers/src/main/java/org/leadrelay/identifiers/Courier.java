package org.leadrelay.identifiers;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadrelay.identifiers.check.PostalItemCheck;

/**
 * The couriers whose waybill numbers can be told by their form. The forms are heuristics of 2024,
 * not law; a number alone identifies no parcel, since numbers are used again.
 */
public enum Courier {
  SF("顺丰", "SF[0-9A-Z]\\d{12}"),
  YTO("圆通", "YT\\d{13}"),
  ZTO("中通", "7[3-68]\\d{12}"),
  STO("申通", "(?:77|43)\\d{11,15}"),
  YUNDA("韵达", "[34]\\d{14}|5\\d{12}"),
  JD("京东", "JD[0-9A-Z]{2}\\d{11}"),
  EMS("邮政/EMS", "[981]\\d{12}|P[A-Z]\\d{11}|[A-Z]{2}\\d{9}CN"),
  JT("极兔", "JT\\d{13}"),
  DBL("德邦", "DPK\\d{12}"),
  CN("菜鸟速递", "621\\d{12}");

  private static final Pattern POSTAL_ITEM = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");

  private final String nameZh;
  private final Pattern waybill;

  Courier(String nameZh, String waybill) {
    this.nameZh = nameZh;
    this.waybill = Pattern.compile(waybill);
  }

  public String nameZh() {
    return nameZh;
  }

  /**
   * The courier that issues numbers of this form, if one form alone fits.
   *
   * @param waybill in its normal form
   */
  public static Optional<Courier> issuing(String waybill) {
    var fitting = Arrays.stream(values()).filter(each -> each.issues(waybill)).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean issues(String number) {
    return waybill.matcher(number).matches() && isPlausiblePostalItem(number);
  }

  /** False only for a postal item identifier (UPU S10) whose check digit is wrong. */
  static boolean isPlausiblePostalItem(String number) {
    return !POSTAL_ITEM.matcher(number).matches() || PostalItemCheck.isValid(number);
  }
}
