package org.leadrelay.courier.waybill;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;

/** The identity documents that a sender may show, each with the form of its number. */
public enum IdType {
  /** 居民身份证, also the temporary one. */
  RESIDENT_ID(IdentifierType.RESIDENT_ID, "[1-8][0-9]{16}[0-9X]"),
  /** 港澳台居民居住证. */
  HMT_RESIDENCE(IdentifierType.HMT_RESIDENCE, "8[123]0000[0-9]{11}[0-9X]"),
  /** 港澳居民来往内地通行证. */
  HM_PASS(IdentifierType.HM_PASS, "[HM][0-9]{8}(?:[0-9]{2})?"),
  /** 台湾居民来往大陆通行证. */
  TW_PASS(IdentifierType.TW_PASS, "[0-9]{8}|[0-9]{10}[A-Z]?"),
  /** 护照 of any state. */
  PASSPORT(IdentifierType.PASSPORT, "[A-Z0-9]{5,15}"),
  /** 中国护照. */
  PASSPORT_CN(
      IdentifierType.PASSPORT, "E[0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|G[0-9]{8}|[DSP]E?[0-9]{7,8}"),
  /** 外国人永久居留身份证 of 2017, whose check digit is not published. */
  FPR_2017(IdentifierType.FPR, "[A-Z]{3}[0-9]{12}"),
  /** 外国人永久居留身份证 of 2023. */
  FPR_2023(IdentifierType.FPR, "9[0-9]{16}[0-9X]"),
  /** 军人、武警身份证件. */
  MILITARY(IdentifierType.MILITARY, "[\u4E00-\u9FA5]{1,3}字第[0-9A-Z]{4,10}号?"),
  /** 统一社会信用代码. */
  USCC(IdentifierType.USCC, "[0-9A-HJ-NP-RTUW-Y]{2}[0-9]{6}[0-9A-HJ-NP-RTUW-Y]{10}");

  private static final Map<String, IdType> BY_LABEL =
      Arrays.stream(values()).collect(Collectors.toMap(IdType::name, Function.identity()));

  private final IdentifierType identifier;
  private final Pattern form;

  IdType(IdentifierType identifier, String form) {
    this.identifier = identifier;
    this.form = Pattern.compile(form);
  }

  /** The kind under which the suite knows its number. */
  public IdentifierType identifier() {
    return identifier;
  }

  /** The type of that name, null if there is none. */
  public static @Nullable IdType labelled(String label) {
    return BY_LABEL.get(label);
  }

  boolean hasForm(String number) {
    return form.matcher(number).matches();
  }
}
