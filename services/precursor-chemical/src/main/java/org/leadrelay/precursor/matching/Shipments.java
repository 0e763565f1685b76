package org.leadrelay.precursor.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of shipments. Every method joins the caller's transaction. */
public interface Shipments {

  /** Nobody else works in this lane before the transaction ends. */
  void lock(String lane);

  Optional<Shipment> find(UUID consignment);

  /**
   * The shipments of a lane that may still change: all but those that agree and whose windows, and
   * those of their mates, are over.
   *
   * @param changed the one on whose account this is asked: it and its mate are there in any case
   */
  List<Shipment> lane(String lane, UUID changed, Instant now);

  /** A new one, or a new state of one whose lane is locked. */
  void put(Shipment shipment);

  /** A shipment whose window is over, with its lane locked; skips what others work on. */
  Optional<Shipment> lockDue(Instant now);

  /** The movements that settled a shipment and stand. */
  List<UUID> settlement(UUID consignment);

  void settled(UUID consignment, UUID movement);

  /** They are taken back. */
  void unsettled(UUID consignment);
}
