package org.leadrelay.precursor.alarm;

/** What an alarm turned out to be. */
public enum Cause {
  /** Goods may have gone astray on purpose; asks for a lead. */
  DIVERSION_SUSPECTED,
  THEFT,
  /** 法释〔2016〕8号第7条: needs a note and a supervisor. */
  LEGITIMATE_USE_SHOWN,
  CLERICAL_ERROR,
  MEASUREMENT_ERROR,
  EQUIPMENT_FAULT,
  PLANNED_WORK,
  NATURAL_LOSS,
  DUPLICATE
}
