package org.leadrelay.precursor.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.paper.Party;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;

/**
 * A posting that makes sense, with everything that it names looked up.
 *
 * @param fromSite the site that it leaves
 * @param toSite the site that it comes to
 * @param transit the consignment, if one end is on the road
 * @param partner the other side, as the papers know it
 */
record Draft(
    Posting posting,
    MovementKind kind,
    Substance substance,
    Mass mass,
    Account from,
    Account to,
    @Nullable Site fromSite,
    @Nullable Site toSite,
    @Nullable Transit transit,
    @Nullable Party partner) {

  List<Account> accounts() {
    return List.of(from, to);
  }

  List<Site> sites() {
    return Stream.of(Optional.ofNullable(fromSite), Optional.ofNullable(toSite))
        .flatMap(Optional::stream)
        .toList();
  }

  Optional<Transit> road() {
    return Optional.ofNullable(transit);
  }
}
