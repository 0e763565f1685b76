package org.leadrelay.precursor.ledger;

/** Why nothing is written. The names are the problem codes that a caller sees. */
public enum Refusal {
  NOT_FOUND,
  ROLE_REQUIRED,
  SUBSTANCE_UNKNOWN,
  SUBSTANCE_IS_GROUP,
  /** The consignment carries another substance. */
  SUBSTANCE_DIFFERS,
  QUANTITY_INVALID,
  DENSITY_UNKNOWN,
  FLOW_UNKNOWN,
  SAME_ACCOUNT,
  IN_FUTURE,
  TOO_OLD,
  PARTNER_REQUIRED,
  PARTNER_UNKNOWN,
  /** The partner is in the register: goods go to it by way of a consignment, and are matched. */
  PARTNER_REGISTERED,
  CONSIGNMENT_UNKNOWN,
  CLIENT_REF_USED,
  /** The opening was posted; from now on a supervisor adjusts, by a stocktake. */
  ALREADY_OPENED,
  STOCKTAKE_REQUIRED,
  REASON_REQUIRED,
  ALREADY_REVERSED,
  /** It is a reversal itself. */
  NOT_REVERSIBLE
}
