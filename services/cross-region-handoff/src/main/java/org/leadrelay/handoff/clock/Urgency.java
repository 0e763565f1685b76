package org.leadrelay.handoff.clock;

/** How fast a bureau must answer: 特急, 加急, 平急, 常规. The times are in {@link Deadlines}. */
public enum Urgency {
  FLASH,
  URGENT,
  PRIORITY,
  ROUTINE
}
