package org.leadrelay.precursor.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows in clear who answers for an enterprise or a site, for a purpose that goes on the chain. */
@ApplicationScoped
public class ShowContact {

  private final Enterprises enterprises;
  private final Sites sites;
  private final RegisterLedger ledger;

  public ShowContact(Enterprises enterprises, Sites sites, RegisterLedger ledger) {
    this.enterprises = enterprises;
    this.sites = sites;
    this.ledger = ledger;
  }

  /** Nothing if the officer does not see the enterprise. */
  @Transactional
  public Optional<Contact> ofEnterprise(
      Reader.OfBureau who, String uscc, String purpose, String caseNumber) {
    return enterprises
        .see(uscc, who)
        .flatMap(seen -> enterprises.lock(seen.uscc()))
        .map(enterprise -> {
          ledger.revealed(enterprise.id(), who, purpose, caseNumber);
          return enterprise.contact();
        });
  }

  /** Nothing if the officer does not see the site. */
  @Transactional
  public Optional<Contact> ofSite(Reader.OfBureau who, UUID id, String purpose, String caseNumber) {
    return sites
        .see(id, who)
        .flatMap(seen -> sites.lock(seen.id()))
        .map(site -> {
          ledger.revealed(site.id(), who, purpose, caseNumber);
          return site.keeper();
        });
  }
}
