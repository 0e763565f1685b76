package org.leadrelay.courier.waybill;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register of accepted rows. A number names one parcel of one courier on one day. */
public interface Waybills {

  /** What a row's number stands for already. */
  enum Presence {
    /** A parcel with the same content. */
    SAME,
    /** Another parcel. */
    OTHER
  }

  /**
   * Adds rows of one courier whose numbers differ from each other, in the caller's transaction.
   *
   * @throws NumbersTaken if any number stands for a parcel already; nothing can be done in this
   *     transaction any more
   */
  void add(UUID batch, List<AcceptedRow> rows);

  /** Those of the rows whose numbers stand for something already, by their lines. */
  Map<Integer, Presence> present(List<AcceptedRow> rows);

  /** Two rows that name the same number on the same day: whether they say the same. */
  boolean sameContent(AcceptedRow one, AcceptedRow other);
}
