package org.leadrelay.intake.custody.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.access.Actor.Officer;
import org.leadrelay.audit.rest.ChainSight;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.Signatory;

/** Whoever sees a lead sees its whole chain. */
@ApplicationScoped
class LeadSight implements ChainSight {

  private final Leads leads;

  LeadSight(Leads leads) {
    this.leads = leads;
  }

  @Override
  public Optional<Extent> of(UUID id, Officer officer) {
    var reader = new Signatory(officer.jurisdiction(), officer.supervisor(), officer.subject());
    return Optional.of(Extent.WHOLE).filter(_ -> leads.inSight(id, reader));
  }

  @Override
  public boolean exists(UUID id) {
    return leads.exists(id);
  }
}
