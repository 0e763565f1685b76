package org.leadrelay.intake.extraction;

/** What a word before a number says about it. */
enum Cue {
  QQ,
  /** The number of a QQ group. */
  QQ_GROUP,
  WECHAT,
  TELEGRAM,
  BATCHAT,
  /** The number of a waybill. */
  WAYBILL,
  /** A courier, of whom a waybill's number may follow, or the phone's. */
  COURIER,
  PHONE,
  BANK_CARD,
  RESIDENT_ID,
  /** A person's nickname. */
  NICKNAME,
  /** A number of a kind that is of no interest: of an order, a device, a book, an examination. */
  OTHER_NUMBER,
  /** A word that holds a cue and is none: a group of WeChat has no number. */
  NONE
}
