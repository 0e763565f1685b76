package org.leadrelay.precursor.alarm;

import static org.leadrelay.precursor.alarm.Rule.Sight.ALL_OF_IT;
import static org.leadrelay.precursor.alarm.Rule.Sight.NOTHING;
import static org.leadrelay.precursor.alarm.Rule.Sight.THAT_IT_DIFFERS;

/** What may be wrong. The names are what alarms, events and mutes call the rules. */
public enum Rule {
  UNMATCHED_DISPATCH(THAT_IT_DIFFERS),
  UNMATCHED_RECEIPT(THAT_IT_DIFFERS),
  QUANTITY_MISMATCH(THAT_IT_DIFFERS),
  NO_PAPER(ALL_OF_IT),
  NEGATIVE_STOCK(ALL_OF_IT),
  STOCKTAKE_DIFFERENCE(ALL_OF_IT),
  MASS_DROP(ALL_OF_IT),
  MASS_DRIFT(NOTHING),
  DOOR_OUT_OF_HOURS(ALL_OF_IT),
  TWO_PERSON(ALL_OF_IT),
  CAMERA_SILENT(ALL_OF_IT),
  SENSOR_SILENT(ALL_OF_IT),
  SITE_SILENT(ALL_OF_IT),
  TEMPERATURE(ALL_OF_IT),
  GAS(ALL_OF_IT),
  INSPECTION_MISSED(ALL_OF_IT),
  STOCKTAKE_OVERDUE(ALL_OF_IT),
  REPORT_LATE(ALL_OF_IT),
  TRANSPORT_LATE(ALL_OF_IT),
  TRANSPORT_OFF_ROUTE(ALL_OF_IT),
  TRANSPORT_SILENT(ALL_OF_IT),
  SPLIT_PURCHASE(NOTHING),
  OUT_OF_PATTERN(NOTHING),
  LATE_POSTING(ALL_OF_IT),
  WATCH_HIT(NOTHING),
  LOSS_REPORTED(ALL_OF_IT);

  /** What the enterprise learns of an alarm of this rule. */
  public enum Sight {
    ALL_OF_IT,
    /** That its record and its partner's differ; no figure, as none of them is its own. */
    THAT_IT_DIFFERS,
    NOTHING
  }

  private final Sight sight;

  Rule(Sight sight) {
    this.sight = sight;
  }

  /** What the enterprise whose site it is, or its partner, may see. */
  public Sight sight() {
    return sight;
  }

  /** Whether it compares the books of two partners. */
  public boolean matching() {
    return sight == THAT_IT_DIFFERS;
  }
}
