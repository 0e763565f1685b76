package org.leadrelay.testkit.endpoints;

/** The roles that a token may have. */
public enum Role {
  /** Duty officer of a bureau. */
  OFFICER,
  /** Leading officer of a bureau. */
  SUPERVISOR,
  /** A courier company's system. */
  COURIER,
  /** An enterprise's system. */
  ENTERPRISE,
  /** Runs the platform. */
  OPERATOR,
  /** Internal audit. */
  AUDITOR
}
