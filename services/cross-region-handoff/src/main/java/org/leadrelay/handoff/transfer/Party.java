package org.leadrelay.handoff.transfer;

/**
 * Who a bureau is to a handoff.
 *
 * @param byItsSupervisor whether the bureau's leading officer must act
 */
public record Party(Relation relation, boolean byItsSupervisor) {

  public static final Party ORIGIN = new Party(Relation.ORIGIN, false);
  public static final Party DESTINATION = new Party(Relation.DESTINATION, false);
  public static final Party HOLDER = new Party(Relation.HOLDER, false);

  /** Holds the handoff while it is disputed. */
  public static final Party ARBITER = HOLDER;

  /** The part a bureau plays. */
  public enum Relation {
    ORIGIN,
    DESTINATION,
    HOLDER
  }

  Party supervisor() {
    return new Party(relation, true);
  }

  boolean is(Handoff handoff, Signatory who) {
    var bureau =
        switch (relation) {
          case ORIGIN -> handoff.origin();
          case DESTINATION -> handoff.destination();
          case HOLDER -> handoff.holder();
        };
    return who.bureau().equals(bureau) && (who.supervisor() || !byItsSupervisor);
  }
}
