package org.leadrelay.handoff.transfer;

/** By which calendar all open clocks have been reckoned. */
public interface KeptCalendar {

  boolean is(String name);

  void keep(String name);
}
