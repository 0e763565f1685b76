package org.leadrelay.precursor.enterprise.rest;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Enterprise;

/** An enterprise; its contact masked. */
@Schema(name = "Enterprise")
public record EnterpriseAnswer(
    String uscc,
    String name,
    Set<Enterprise.Kind> kinds,
    Jurisdiction place,
    MaskedContact contact) {

  static EnterpriseAnswer of(Enterprise enterprise) {
    return new EnterpriseAnswer(
        enterprise.uscc(),
        enterprise.name(),
        enterprise.kinds(),
        enterprise.place(),
        MaskedContact.of(enterprise.contact()));
  }
}
