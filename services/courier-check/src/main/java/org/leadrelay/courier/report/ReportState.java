package org.leadrelay.courier.report;

/** How far a report has come. */
public enum ReportState {
  /** Stored here, on its way to lead-intake. */
  RECEIVED
}
