package org.leadrelay.precursor.alarm;

/** How fast somebody has to look. In ascending order. */
public enum Severity {
  NORMAL,
  URGENT,
  FLASH
}
