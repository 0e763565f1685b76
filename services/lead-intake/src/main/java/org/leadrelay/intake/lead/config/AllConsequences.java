package org.leadrelay.intake.lead.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.leadrelay.intake.lead.Consequence;
import org.leadrelay.intake.lead.Consequences;
import org.leadrelay.intake.lead.Lead;

/** Whatever other features declare to follow from a change of a lead. */
@ApplicationScoped
class AllConsequences implements Consequences {

  private final Instance<Consequence> all;

  AllConsequences(Instance<Consequence> all) {
    this.all = all;
  }

  @Override
  public void follow(Lead before, Lead now) {
    all.forEach(one -> one.follow(before, now));
  }
}
