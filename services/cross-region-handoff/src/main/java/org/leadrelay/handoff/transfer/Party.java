package org.leadrelay.handoff.transfer;

import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * Who a bureau is to a handoff.
 *
 * @param byItsSupervisor whether the bureau's leading officer must act
 */
public record Party(Relation relation, boolean byItsSupervisor) {

  public static final Party ORIGIN = new Party(Relation.ORIGIN, false);
  public static final Party DESTINATION = new Party(Relation.DESTINATION, false);
  public static final Party HOLDER = new Party(Relation.HOLDER, false);

  /** A bureau above the holder. */
  public static final Party SUPERIOR = new Party(Relation.SUPERIOR_OF_HOLDER, false);

  /** Holds the handoff while it is disputed. */
  public static final Party ARBITER = HOLDER;

  /** The part a bureau plays. */
  public enum Relation {
    ORIGIN,
    DESTINATION,
    HOLDER,
    SUPERIOR_OF_HOLDER
  }

  Party supervisor() {
    return new Party(relation, true);
  }

  boolean is(Handoff handoff, Signatory who, Jurisdictions tree) {
    return plays(handoff, who.bureau(), tree) && (who.supervisor() || !byItsSupervisor);
  }

  private boolean plays(Handoff handoff, Jurisdiction bureau, Jurisdictions tree) {
    return switch (relation) {
      case ORIGIN -> bureau.equals(handoff.origin());
      case DESTINATION -> bureau.equals(handoff.destination());
      case HOLDER -> bureau.equals(handoff.holder());
      case SUPERIOR_OF_HOLDER -> handoff.holder() != null && tree.isUnder(handoff.holder(), bureau);
    };
  }
}
