package org.leadrelay.precursor.enterprise;

import org.leadrelay.audit.AuditActor;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Who asks or acts, as far as it decides what is seen. */
public sealed interface Reader {

  /** The name under which a row's {@link Readers} hold it: a credit code or a jurisdiction. */
  String key();

  /** As the audit chain names it. */
  AuditActor actor();

  /** An officer of a bureau. */
  record OfBureau(Jurisdiction bureau, boolean supervisor, String subject) implements Reader {
    @Override
    public String key() {
      return bureau.code();
    }

    @Override
    public AuditActor actor() {
      return supervisor
          ? AuditActor.supervisor(bureau.code(), subject)
          : AuditActor.officer(bureau.code(), subject);
    }
  }

  /** An enterprise's system. */
  record OfEnterprise(String uscc, String subject) implements Reader {
    @Override
    public String key() {
      return uscc;
    }

    @Override
    public AuditActor actor() {
      return new AuditActor(AuditActor.Kind.ENTERPRISE, uscc, subject);
    }
  }
}
