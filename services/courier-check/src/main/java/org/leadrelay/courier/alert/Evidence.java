package org.leadrelay.courier.alert;

import java.util.List;
import org.leadrelay.identifiers.Masking;

/**
 * What of the parcel's row an alert keeps, in clear: no name and no address.
 *
 * @param clues every identifier of the row
 */
public record Evidence(String waybillNo, String contents, List<Clue> clues) {

  public Evidence {
    clues = List.copyOf(clues);
  }

  /** The number as it may be shown without a stated purpose. */
  public String maskedWaybillNo() {
    return Masking.middle(waybillNo, 4, 3);
  }

  /** The contents without the parcel's identifiers, should they repeat one. */
  public String maskedContents() {
    var text = contents;
    for (var clue : clues) {
      text = text.replace(clue.value(), clue.masked());
    }
    return text;
  }

  @Override
  public String toString() {
    return maskedWaybillNo() + " " + clues;
  }
}
