package org.leadrelay.precursor.alarm;

/** How far the people are with an alarm. In the order in which an alarm passes through them. */
public enum AlarmState {
  OPEN,
  ACKNOWLEDGED,
  RESOLVED
}
