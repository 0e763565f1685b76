package org.leadrelay.courier.waybill;

import org.leadrelay.identifiers.IdentifierType;

/** The identity documents that a sender may show. */
public enum IdType {
  RESIDENT_ID(IdentifierType.RESIDENT_ID),
  HMT_RESIDENCE(IdentifierType.HMT_RESIDENCE),
  HM_PASS(IdentifierType.HM_PASS),
  TW_PASS(IdentifierType.TW_PASS),
  PASSPORT(IdentifierType.PASSPORT),
  PASSPORT_CN(IdentifierType.PASSPORT),
  FPR_2017(IdentifierType.FPR),
  FPR_2023(IdentifierType.FPR),
  MILITARY(IdentifierType.MILITARY),
  USCC(IdentifierType.USCC);

  private final IdentifierType identifier;

  IdType(IdentifierType identifier) {
    this.identifier = identifier;
  }

  /** The kind under which the suite knows its number. */
  public IdentifierType identifier() {
    return identifier;
  }
}
