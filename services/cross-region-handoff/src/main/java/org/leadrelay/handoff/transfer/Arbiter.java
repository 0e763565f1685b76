package org.leadrelay.handoff.transfer;

import java.util.LinkedHashSet;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who decides between an origin and the bureaus that will not have its lead: the lowest bureau
 * above all of them that is none of them; the nation if there is none, even in its own case.
 */
final class Arbiter {

  private Arbiter() {}

  static Jurisdiction of(Handoff handoff, Jurisdictions tree) {
    var quarrelling = new LinkedHashSet<Jurisdiction>();
    handoff.hops().forEach(hop -> quarrelling.add(hop.destination()));
    quarrelling.add(handoff.origin());
    return tree.ancestors(handoff.origin()).stream()
        .filter(superior -> quarrelling.stream().allMatch(it -> tree.isUnder(it, superior)))
        .findFirst()
        .orElse(Jurisdiction.NATION);
  }
}
