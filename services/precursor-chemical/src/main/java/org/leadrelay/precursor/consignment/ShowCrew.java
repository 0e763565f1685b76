package org.leadrelay.precursor.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.precursor.enterprise.Reader;

/** Shows who drives what in clear, for a purpose that goes on the audit chain. */
@ApplicationScoped
public class ShowCrew {

  private final Consignments consignments;
  private final ConsignmentLedger ledger;

  public ShowCrew(Consignments consignments, ConsignmentLedger ledger) {
    this.consignments = consignments;
    this.ledger = ledger;
  }

  /** The crew; nothing if the officer does not see the consignment, or nothing is known of it. */
  @Transactional
  public Optional<Journey.Crew> reveal(
      Reader.OfBureau who, UUID id, String purpose, String caseNumber) {
    return consignments
        .see(id, who)
        .flatMap(seen -> consignments.lock(seen.id()))
        .flatMap(consignment ->
            Optional.ofNullable(consignment.journey())
                .map(journey -> {
                  ledger.revealed(consignment, who.actor(), purpose, caseNumber);
                  return journey.crew();
                }));
  }
}
