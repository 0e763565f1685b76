package org.leadrelay.precursor.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The two writes of a register in the caller's transaction: the row and its audit entry. */
@ApplicationScoped
public class RegisterLedger {

  private final Enterprises enterprises;
  private final Sites sites;
  private final Jurisdictions tree;
  private final Audit audit;
  private final Clock clock;

  public RegisterLedger(
      Enterprises enterprises, Sites sites, Jurisdictions tree, Audit audit, Clock clock) {
    this.enterprises = enterprises;
    this.sites = sites;
    this.tree = tree;
    this.audit = audit;
    this.clock = clock;
  }

  void write(Enterprise enterprise, Reader.OfBureau by) {
    enterprises.put(enterprise, readersOf(enterprise));
    audit.append(
        new AuditNote(
            enterprise.id(),
            clock.instant(),
            by.actor(),
            enterprise.version() == 1 ? "register" : "change",
            Map.of("enterprise", enterprise.uscc(), "place", enterprise.place().code()),
            Map.of(
                "name", enterprise.name(),
                "kinds", enterprise.kinds().toString(),
                "contact.name", enterprise.contact().name(),
                "contact.phone", enterprise.contact().phone())));
  }

  /** A site's place sees the enterprise too, so its row is written again behind the site's. */
  void write(Site site, Enterprise owner, Reader.OfBureau by) {
    sites.put(site, Readers.in(tree).enterprise(site.enterprise()).at(site.place()));
    enterprises.put(owner, readersOf(owner));
    audit.append(
        new AuditNote(
            site.id(),
            clock.instant(),
            by.actor(),
            site.version() == 1 ? "open" : "change",
            Map.of(
                "enterprise", site.enterprise(),
                "place", site.place().code(),
                "unit", site.unit(),
                "keyArea", Boolean.toString(site.keyArea())),
            Map.of(
                "name", site.name(),
                "address", site.address(),
                "keeper.name", site.keeper().name(),
                "keeper.phone", site.keeper().phone())));
  }

  /** Clear values were shown: nothing changes but the chain, which commits to the purpose. */
  void revealed(UUID aggregate, Reader.OfBureau by, String purpose, String caseNumber) {
    audit.append(
        new AuditNote(
            aggregate,
            clock.instant(),
            by.actor(),
            "reveal",
            Map.of("caseNumber", caseNumber),
            Map.of("reveal.purpose", purpose)));
  }

  private Readers readersOf(Enterprise enterprise) {
    return Readers.in(tree)
        .enterprise(enterprise.uscc())
        .at(enterprise.place())
        .at(sites.of(enterprise.uscc()).stream().map(Site::place).toList());
  }
}
