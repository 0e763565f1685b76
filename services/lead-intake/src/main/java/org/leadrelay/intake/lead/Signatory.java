package org.leadrelay.intake.lead;

import org.leadrelay.audit.AuditActor;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * The officer who acts, and for which bureau.
 *
 * @param officer the token's subject: an account, never a person's name
 */
public record Signatory(Jurisdiction bureau, boolean supervisor, String officer) {

  /** The same as the audit chain names it. */
  public AuditActor actor() {
    return supervisor
        ? AuditActor.supervisor(bureau.code(), officer)
        : AuditActor.officer(bureau.code(), officer);
  }
}
