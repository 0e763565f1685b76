package org.leadrelay.precursor.ledger;

/** What an account stands for. */
public enum AccountKind {
  /** What an enterprise has of a substance at a site. */
  SITE,
  /** What a consignment has on the road. */
  IN_TRANSIT,
  PRODUCTION,
  CONSUMPTION,
  DESTRUCTION,
  IMPORT,
  EXPORT,
  LOSS,
  /** The opening stock, and what a stocktake set right. */
  ADJUSTMENT,
  /** Persons and enterprises outside the register; never matched. */
  OUTSIDE
}
