package org.leadrelay.courier.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.waybill.IdDocument;

/**
 * Somebody who takes in parcels.
 *
 * @param outlet number of an outlet of the courier
 * @param from the first day
 * @param to the last day, null while employed
 */
public record StaffMember(
    String courier,
    String staffId,
    IdDocument document,
    String outlet,
    LocalDate from,
    @Nullable LocalDate to) {

  public StaffMember {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("employed to a day before the first");
    }
  }
}
