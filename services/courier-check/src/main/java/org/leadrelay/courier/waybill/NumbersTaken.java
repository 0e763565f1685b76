package org.leadrelay.courier.waybill;

/** Rows could not be added since numbers of theirs are in use; the transaction is lost. */
public final class NumbersTaken extends RuntimeException {

  public NumbersTaken(Throwable cause) {
    super("waybill numbers are in use", cause);
  }
}
