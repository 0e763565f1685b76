package org.leadrelay.courier.waybill;

/** What became of a row that is not empty. */
public sealed interface JudgedRow permits AcceptedRow, RejectedRow {

  /** Its first line in the uploaded file, from 1. */
  int line();
}
