package org.leadrelay.precursor.enterprise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Entry.Refusal;
import org.leadrelay.precursor.enterprise.Entry.Written;

/** Opens and changes the sites of registered enterprises. */
@ApplicationScoped
public class KeepSites {

  private final Enterprises enterprises;
  private final Sites sites;
  private final RegisterLedger ledger;
  private final Scope scope;

  public KeepSites(
      Enterprises enterprises, Sites sites, RegisterLedger ledger, Jurisdictions tree) {
    this.enterprises = enterprises;
    this.sites = sites;
    this.ledger = ledger;
    this.scope = new Scope(tree);
  }

  /** What a bureau says of a site. */
  public record Particulars(
      String name,
      Jurisdiction place,
      String unit,
      String address,
      boolean keyArea,
      Contact keeper) {

    Site site(UUID id, String enterprise, long version) {
      return new Site(id, enterprise, name, place, unit, address, keyArea, keeper, version);
    }
  }

  /**
   * Opens a site. The bureau of the enterprise's seat may do so anywhere, which is how the site's
   * bureau comes to know of the enterprise; a bureau that knows it, in its own area.
   */
  @Transactional
  public Entry<Site> open(Reader.OfBureau who, String uscc, Particulars said) {
    var owner = enterprises.lock(uscc);
    if (owner.isEmpty() || enterprises.see(uscc, who).isEmpty()) {
      return Entry.refused(Refusal.NOT_FOUND);
    }
    var forbidden = scope.forbidsSite(said.place());
    if (forbidden.isPresent()) {
      return Entry.refused(forbidden.get());
    }
    if (!scope.covers(who, said.place()) && !scope.covers(who, owner.get().place())) {
      return Entry.refused(Refusal.PLACE_OUT_OF_SCOPE);
    }
    var site = said.site(UuidCreator.getTimeOrderedEpoch(), uscc, 1);
    ledger.write(site, owner.get(), who);
    return new Written<>(site, true);
  }

  /**
   * Changes what is said of a site; the bureau of its place or one above it does. A site does not
   * move: the goods would have to.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public Entry<Site> change(
      Reader.OfBureau who, UUID id, LongConsumer precondition, Particulars said) {
    var seen = sites.see(id, who);
    if (seen.isEmpty()) {
      return Entry.refused(Refusal.NOT_FOUND);
    }
    var owner = enterprises.lock(seen.get().enterprise()).orElseThrow();
    var before = sites.lock(id).orElseThrow();
    precondition.accept(before.version());
    if (!said.place().equals(before.place())) {
      return Entry.refused(Refusal.PLACE_OUT_OF_SCOPE);
    }
    var now = said.site(id, before.enterprise(), before.version() + 1);
    ledger.write(now, owner, who);
    return new Written<>(now, false);
  }
}
