package org.leadrelay.precursor.paper;

import java.util.List;
import java.util.UUID;

/**
 * The papers, as postings and consignments ask them. Every method joins the caller's transaction.
 *
 * <p>A paper is used once per consignment, by whoever posts first; the other side's posting under
 * the same consignment is the same use. It is charged with the seller's mass; the receipt may
 * exceed that by the {@linkplain org.leadrelay.precursor.substance.Category#tolerance tolerance}.
 */
public interface Papers {

  /** What is missing for a flow, in the order of the law's requirements; empty if it is lawful. */
  List<PaperDefect> judge(Flow flow);

  /**
   * Reserves for a consignment every paper that its flow needs, all or none: the papers stay locked
   * until the transaction ends, so of many that ask for the last use at once one gets it.
   *
   * @return why nothing was reserved; empty if everything was
   */
  List<PaperDefect> reserve(Flow flow);

  /**
   * Judges a posting that has happened and charges its papers: uses held for the consignment become
   * used with the actual mass, and papers cited without a reservation are used where they allow it.
   *
   * @return what was missing; the posting stands all the same
   */
  List<PaperDefect> use(Flow flow);

  /** Takes back a posting's charge; the last one that goes gives the use back (冲销). */
  void takeBack(Flow flow);

  /** Gives back what is held for a consignment and not used. */
  void release(UUID consignment);
}
