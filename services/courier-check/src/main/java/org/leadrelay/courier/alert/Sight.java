package org.leadrelay.courier.alert;

import java.util.LinkedHashSet;
import java.util.Set;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who sees an alert: the one rule from which the sight table is made.
 *
 * <p>A hit tells of a lead, so it is the lead's owner's and its superiors' to see, and nobody
 * else's: the bureaus where the parcel goes learn of the lead by handoff, and a courier never does.
 *
 * @param owner the bureau that judges it
 * @param above its superiors, who read
 */
public record Sight(Jurisdiction owner, Set<Jurisdiction> above) {

  public Sight {
    above = Set.copyOf(above);
  }

  /** The sight of an alert; the nation's desk has it where the owner is no bureau of the tree. */
  public static Sight of(Alert alert, Jurisdictions tree) {
    var named = alert.watched().jurisdiction();
    var owner = tree.isBureau(named) ? named : Jurisdiction.NATION;
    return new Sight(owner, Set.copyOf(tree.ancestors(owner)));
  }

  /** Everybody who sees it. */
  public Set<Jurisdiction> readers() {
    var readers = new LinkedHashSet<>(above);
    readers.add(owner);
    return readers;
  }
}
