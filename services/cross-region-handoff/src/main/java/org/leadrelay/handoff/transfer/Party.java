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

  /** The origin, or the superior that took its place when the handoff came back. */
  public static final Party ORIGIN_SIDE = new Party(Relation.ORIGIN_SIDE, false);

  /** Who may give the holder more time: the origin, or a bureau above the holder. */
  public static final Party GRANTOR = new Party(Relation.ORIGIN_OR_SUPERIOR, false);

  /** Nobody: it happens by itself when its time has come. */
  public static final Party CLOCK = new Party(Relation.CLOCK, false);

  /** Holds the handoff while it is disputed. */
  public static final Party ARBITER = HOLDER;

  /** The part a bureau plays. */
  public enum Relation {
    ORIGIN,
    DESTINATION,
    HOLDER,
    SUPERIOR_OF_HOLDER,
    ORIGIN_SIDE,
    ORIGIN_OR_SUPERIOR,
    CLOCK
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
      case SUPERIOR_OF_HOLDER -> isAboveHolder(handoff, bureau, tree);
      case ORIGIN_SIDE ->
          bureau.equals(handoff.origin())
              || (handoff.state() == State.RETURNED && bureau.equals(handoff.holder()));
      case ORIGIN_OR_SUPERIOR ->
          bureau.equals(handoff.origin()) || isAboveHolder(handoff, bureau, tree);
      case CLOCK -> false;
    };
  }

  private static boolean isAboveHolder(Handoff handoff, Jurisdiction bureau, Jurisdictions tree) {
    return handoff.holder() != null && tree.isUnder(handoff.holder(), bureau);
  }
}
