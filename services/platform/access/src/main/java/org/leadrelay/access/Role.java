package org.leadrelay.access;

/**
 * The roles of the suite, as {@code @RolesAllowed} takes them. A resource names those it serves.
 */
public final class Role {

  /** Duty officer of a bureau. A supervisor has this role too. */
  public static final String OFFICER = "officer";

  /** Leading officer of a bureau. */
  public static final String SUPERVISOR = "supervisor";

  /** A courier company's system. */
  public static final String COURIER = "courier";

  /** A licensed enterprise's system. */
  public static final String ENTERPRISE = "enterprise";

  /** Runs the platform; sees no content. */
  public static final String OPERATOR = "operator";

  /** Internal audit; reads audit chains, no content. */
  public static final String AUDITOR = "auditor";

  private Role() {}
}
