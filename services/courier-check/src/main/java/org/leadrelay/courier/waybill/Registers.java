package org.leadrelay.courier.waybill;

/** The couriers' registers, as far as rows are judged by them. */
@FunctionalInterface
public interface Registers {

  /** What a courier has registered at this moment. */
  Standing of(String courier);
}
