package org.leadrelay.courier.waybill;

/**
 * What a sender showed. {@link #toString} names the type only.
 *
 * @param number as printed, with an upper-case X
 */
public record IdDocument(IdType type, String number) {

  @Override
  public String toString() {
    return type.name();
  }
}
