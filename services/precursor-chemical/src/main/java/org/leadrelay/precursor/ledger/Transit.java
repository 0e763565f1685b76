package org.leadrelay.precursor.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Between whom a consignment is on the road, as the book learned it first.
 *
 * @param seller credit code
 * @param sellerSite null if only the receipt is known and it names none
 * @param buyer credit code
 * @param buyerSite null if only the dispatch is known and it names none
 * @param substance fixed for the life of the consignment
 * @param plannedArrival null if it was not planned
 */
public record Transit(
    UUID consignment,
    String seller,
    @Nullable UUID sellerSite,
    String buyer,
    @Nullable UUID buyerSite,
    String substance,
    @Nullable Instant plannedArrival) {

  /** What is matched with each other has this in common. */
  public String lane() {
    return seller + "|" + buyer + "|" + substance;
  }

  public Account account() {
    return Account.inTransit(seller, consignment, substance);
  }
}
