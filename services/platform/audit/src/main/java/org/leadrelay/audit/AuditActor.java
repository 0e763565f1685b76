package org.leadrelay.audit;

/**
 * Who acted.
 *
 * @param kind what they are
 * @param unit whom they act for: a jurisdiction's six digits, a courier's code, an enterprise's
 *     unified social credit code; empty for operators, auditors, the system and the public
 * @param subject who exactly: the subject of the token, or the name of the job; empty for the
 *     public
 */
public record AuditActor(Kind kind, String unit, String subject) {

  /** What an actor is. */
  public enum Kind {
    OFFICER,
    SUPERVISOR,
    COURIER,
    ENTERPRISE,
    OPERATOR,
    AUDITOR,
    SYSTEM,
    PUBLIC
  }

  /** A duty officer of a bureau. */
  public static AuditActor officer(String jurisdiction, String subject) {
    return new AuditActor(Kind.OFFICER, jurisdiction, subject);
  }

  /** A leading officer of a bureau. */
  public static AuditActor supervisor(String jurisdiction, String subject) {
    return new AuditActor(Kind.SUPERVISOR, jurisdiction, subject);
  }

  /** This service itself, by one of its jobs or timers. */
  public static AuditActor system(String job) {
    return new AuditActor(Kind.SYSTEM, "", job);
  }
}
