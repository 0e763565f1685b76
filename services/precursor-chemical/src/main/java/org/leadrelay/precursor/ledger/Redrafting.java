package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Party;
import org.leadrelay.precursor.substance.Catalogue;

/** Turns a line of the book back into the draft that it was. */
@ApplicationScoped
public class Redrafting {

  private final Catalogue catalogue;
  private final Sites sites;
  private final Transits transits;
  private final Road road;

  public Redrafting(Catalogue catalogue, Sites sites, Transits transits, Road road) {
    this.catalogue = catalogue;
    this.sites = sites;
    this.transits = transits;
    this.road = road;
  }

  Draft draft(Movement movement) {
    var transit = movement.consignment().flatMap(transits::find);
    return new Draft(
        movement.posting(),
        movement.kind(),
        catalogue.find(movement.from().substance()).orElseThrow(),
        movement.mass(),
        movement.from(),
        movement.to(),
        site(movement.from().site()),
        site(movement.to().site()),
        transit.orElse(null),
        transit.map(it -> partner(movement, it)).orElseGet(() -> outside(movement)));
  }

  private Party partner(Movement movement, Transit transit) {
    return movement.kind() == MovementKind.DISPATCH
        ? road.party(transit.buyer(), transit.buyerSite())
        : road.party(transit.seller(), transit.sellerSite());
  }

  private static @Nullable Party outside(Movement movement) {
    var said = movement.posting().partner();
    if (said == null) {
      return null;
    }
    return said.person() == null ? new Party.OffRegister(said.enterprise()) : new Party.Person();
  }

  private @Nullable Site site(@Nullable UUID id) {
    return Optional.ofNullable(id).flatMap(sites::find).orElse(null);
  }
}
