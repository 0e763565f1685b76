package org.leadrelay.precursor.paper;

/** The law's papers. */
public enum PaperKind {
  PRODUCTION_LICENCE,
  PRODUCTION_FILING,
  SALE_LICENCE,
  SALE_FILING,
  PURCHASE_PERMIT,
  PURCHASE_FILING,
  /** 购用证明, for 药品类. */
  PURCHASE_CERTIFICATE,
  TRANSPORT_PERMIT,
  TRANSPORT_FILING,
  IMPORT_LICENCE,
  EXPORT_LICENCE,
  /** A case in which no permit is needed, counted all the same. */
  EXEMPTION
}
