package org.leadrelay.precursor.alarm;

/** Up to where an alarm has climbed; whoever was told before stays told. In ascending order. */
public enum Level {
  /** The police station of the site. */
  STATION,
  /** The brigade of its county. */
  BRIGADE,
  /** Its prefecture; its province where there is none. */
  CITY,
  PROVINCE
}
