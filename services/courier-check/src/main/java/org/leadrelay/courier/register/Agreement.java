package org.leadrelay.courier.register;

import java.time.LocalDate;

/**
 * A safety agreement with a customer that sends many parcels: each of them needs no verification of
 * its own (快递暂行条例).
 *
 * @param uscc the customer's unified social credit code
 * @param trade what it sends
 * @param validFrom the first day
 * @param validTo the last day
 */
public record Agreement(
    String courier,
    String id,
    String customerName,
    String uscc,
    String trade,
    LocalDate validFrom,
    LocalDate validTo) {

  public Agreement {
    if (validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException("an agreement that ends before it begins");
    }
  }

  @Override
  public String toString() {
    return "agreement " + id;
  }
}
