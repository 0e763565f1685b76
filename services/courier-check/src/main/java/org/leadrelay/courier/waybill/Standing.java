package org.leadrelay.courier.waybill;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a courier has registered, as its rows are judged by it.
 *
 * @param outlets by number; whether each is suspended
 * @param agreements by id
 */
public record Standing(Map<String, Boolean> outlets, Map<String, Validity> agreements) {

  /** The days for which an agreement holds, both included. */
  public record Validity(LocalDate from, LocalDate to) {

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
