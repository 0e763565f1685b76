package org.leadrelay.courier.waybill;

/**
 * The sender or the recipient of a parcel, in clear. {@link #toString} names the region only.
 *
 * @param phone without the country's prefix; a virtual number with its extension
 * @param region six digits as the courier wrote them, current, historic or aggregate
 */
public record Party(String name, String phone, String region, String address) {

  @Override
  public String toString() {
    return "a person in " + region;
  }
}
