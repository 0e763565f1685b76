package org.leadrelay.identifiers;

import org.leadrelay.identifiers.check.Base58Check;
import org.leadrelay.identifiers.check.Luhn;
import org.leadrelay.identifiers.check.ResidentIdCheck;

/** The kinds of identifiers, each with its normal form, its checks and its mask. */
public enum IdentifierType {
  /** 手机号: 13812345678. */
  MOBILE(new MobileForm()),
  /** 固定电话: 0571-87654321; a service number as its digits. */
  LANDLINE(new LandlineForm()),
  /** QQ号 of a person or a group: 5 to 11 digits. */
  QQ(ShapeForm.of(Typed::digits, "[1-9]\\d{4,10}", 2, 2)),
  /** 微信号, in lower case. */
  WECHAT(ShapeForm.of(Typed::lower, "[a-z][a-z0-9_-]{5,19}", 2, 1)),
  /** 银行卡: 13 to 19 digits with Luhn digit; issuers are not judged. */
  BANK_CARD(ShapeForm.checked(Typed::digits, "[1-9]\\d{12,18}", Luhn::isValid, 4, 4)),
  /** 居民身份证: 18 places. */
  RESIDENT_ID(ResidentIdForm.ofCitizens()),
  /** 港澳台居民居住证: 18 places. */
  HMT_RESIDENCE(ResidentIdForm.ofPermits()),
  /** 港澳居民来往内地通行证: H or M and 8 digits, of old ones 2 more for the renewals. */
  HM_PASS(ShapeForm.of(Typed::upper, "[HM]\\d{8}(?:\\d{2})?", 1, 2)),
  /** 台湾居民来往大陆通行证: 8 digits, of old ones 10 and a letter. */
  TW_PASS(ShapeForm.of(Typed::upper, "\\d{8}|\\d{10}[A-Z]?", 1, 2)),
  /** 外国人永久居留身份证: of 2023 18 places with MOD 11-2, of 2017 three letters and 12 digits. */
  FPR(
      ShapeForm.checked(
          Typed::upper,
          "9\\d{16}[\\dX]|[A-Z]{3}\\d{12}",
          value -> value.length() != 18 || ResidentIdCheck.isValid(value),
          6,
          4)),
  /** 护照 of any state: 5 to 15 letters and digits. */
  PASSPORT(ShapeForm.of(Typed::upper, "[A-Z0-9]{5,15}", 1, 2)),
  /** 军人、武警身份证件: 某字第12345号. */
  MILITARY(new MilitaryForm()),
  /** 统一社会信用代码: 18 characters. */
  USCC(new CreditCodeForm()),
  /** 运单号, in upper case; those of the form of UPU S10 with its check digit. */
  WAYBILL(ShapeForm.checked(Waybill::typed, Waybill.SHAPE, Courier::isPlausiblePostalItem, 4, 3)),
  /** 网址 without scheme and fragment. */
  URL(new UrlForm()),
  /** 电子邮箱, in lower case. */
  EMAIL(new EmailForm()),
  /** 车牌: 沪A12345; 测 stands for no province. */
  PLATE(ShapeForm.of(Typed::upper, Plate.SHAPE, 2, 1)),
  /** TRON 地址: Base58Check, version 0x41. */
  TRON(
      ShapeForm.checked(
          Typed::clean,
          "T[1-9A-HJ-NP-Za-km-z]{33}",
          address -> Base58Check.decode(address).filter(IdentifierType::isTron).isPresent(),
          6,
          4)),
  /** 比特币地址 of the main net. */
  BTC(new BitcoinForm()),
  /** 以太坊地址, in lower case. */
  ETH(new EthereumForm()),
  /** 网名, 昵称, accounts of other messengers. */
  ALIAS(new AliasForm());

  /** Forms have no state; the checker would need an annotation from outside to see that. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Form form;

  IdentifierType(Form form) {
    this.form = form;
  }

  Form form() {
    return form;
  }

  private static boolean isTron(byte[] payload) {
    return payload.length == 21 && payload[0] == 0x41;
  }
}
