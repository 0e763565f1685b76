package org.leadrelay.handoff.transfer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who sees a handoff, and how much: the one rule from which the sight table is made. Lists, counts,
 * feeds and single reads all join that table, so they agree. Whoever has no entry gets 404.
 *
 * @param kind how much is seen
 * @param inbox I am the current destination or the holder
 * @param outbox I am the origin
 * @param below one of my descendants is one of these and I am not
 */
public record Sight(Kind kind, boolean inbox, boolean outbox, boolean below) {

  /** FULL: everything. ENVELOPE: what a bureau keeps of a handoff that it gave back. */
  public enum Kind {
    FULL,
    ENVELOPE
  }

  private static final Sight ABOVE = new Sight(Kind.FULL, false, false, true);
  private static final Sight ENVELOPE = new Sight(Kind.ENVELOPE, false, false, false);

  /** Everybody who sees the handoff as it is now. */
  public static Map<Jurisdiction, Sight> of(Handoff handoff, Jurisdictions tree) {
    var sight = new HashMap<Jurisdiction, Sight>();
    var inbox = inbox(handoff);
    for (var party : parties(handoff)) {
      sight.put(
          party,
          new Sight(Kind.FULL, inbox.contains(party), party.equals(handoff.origin()), false));
    }
    for (var party : parties(handoff)) {
      tree.ancestors(party).forEach(superior -> sight.putIfAbsent(superior, ABOVE));
    }
    for (var hop : handoff.hops()) {
      sight.putIfAbsent(hop.destination(), ENVELOPE);
      tree.ancestors(hop.destination()).forEach(it -> sight.putIfAbsent(it, ENVELOPE));
    }
    return sight;
  }

  /** The bureaus that a handoff is about now; a bureau that gave it back is not one of them. */
  static Set<Jurisdiction> parties(Handoff handoff) {
    var parties = new LinkedHashSet<Jurisdiction>();
    parties.add(handoff.origin());
    parties.addAll(inbox(handoff));
    return parties;
  }

  /** The superiors of these bureaus, without those that are among them. */
  static Set<Jurisdiction> above(Collection<Jurisdiction> bureaus, Jurisdictions tree) {
    var above = new LinkedHashSet<Jurisdiction>();
    bureaus.forEach(bureau -> above.addAll(tree.ancestors(bureau)));
    above.removeAll(bureaus);
    return above;
  }

  private static Set<Jurisdiction> inbox(Handoff handoff) {
    var inbox = new LinkedHashSet<Jurisdiction>();
    if (!handoff.givenBack()) {
      inbox.add(handoff.destination());
    }
    if (handoff.holder() != null) {
      inbox.add(handoff.holder());
    }
    return inbox;
  }
}
