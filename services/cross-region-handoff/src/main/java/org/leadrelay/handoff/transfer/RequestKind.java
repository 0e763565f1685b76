package org.leadrelay.handoff.transfer;

/** What the origin asks of the destination. */
public enum RequestKind {
  VERIFY,
  INVESTIGATE,
  ARREST,
  EVIDENCE,
  INFORM
}
