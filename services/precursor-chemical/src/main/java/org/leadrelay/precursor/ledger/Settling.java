package org.leadrelay.precursor.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.ledger.Posting.End;
import org.leadrelay.precursor.substance.Mass;

/**
 * Closes the accounts of the road once both sides are compared: these are movements like any other,
 * made by the service, and taken back if the comparison is. The caller holds the lane.
 */
@ApplicationScoped
public class Settling {

  /** Why the service moves what is missing within the tolerance. */
  public static final String TRANSIT_DIFFERENCE = "TRANSIT_DIFFERENCE";

  /** Why it brings together what seller and buyer posted under two consignments. */
  public static final String SAME_SHIPMENT = "SAME_SHIPMENT";

  private static final AuditActor MATCHING = AuditActor.system("matching");

  private final Ledger ledger;
  private final MovementLedger book;
  private final Clock clock;

  public Settling(Ledger ledger, MovementLedger book, Clock clock) {
    this.ledger = ledger;
    this.book = book;
    this.clock = clock;
  }

  /** Brings what the seller sent under one consignment to the one the buyer received under. */
  public Movement join(Account sellers, Account buyers, Mass received, Instant at) {
    return write(sellers, buyers, received, at, MovementKind.MOVE, SAME_SHIPMENT);
  }

  /**
   * Takes what is left of a consignment to its LOSS, or from there if more came than was sent.
   *
   * @param left sent less received; not zero
   */
  public Movement difference(Account road, Mass left, Instant at) {
    var loss = Account.transitDifference(road.enterprise(), consignment(road), road.substance());
    return left.milligrams() > 0
        ? write(road, loss, left, at, MovementKind.LOSE, TRANSIT_DIFFERENCE)
        : write(loss, road, Mass.ZERO.minus(left), at, MovementKind.LOSE, TRANSIT_DIFFERENCE);
  }

  /** Takes a settlement back. */
  public void undo(Collection<UUID> settlement) {
    for (var movement : ledger.find(settlement).reversed()) {
      book.lock(List.of(movement.from(), movement.to()));
      book.write(
          movement.reversed(
              UuidCreator.getTimeOrderedEpoch(), clock.instant(), MATCHING, "UNMATCHED", null));
    }
  }

  private Movement write(
      Account from, Account to, Mass mass, Instant at, MovementKind kind, String reason) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var posting =
        new Posting(
            id.toString(),
            from.substance(),
            mass.toString(),
            "g",
            at,
            end(from),
            end(to),
            null,
            List.of(),
            null,
            null,
            null,
            reason,
            null,
            true);
    var movement =
        new Movement(
            id, kind, posting, from, to, mass, clock.instant(), MATCHING, null, null, null);
    book.lock(List.of(from, to));
    book.write(movement);
    return movement;
  }

  private static End end(Account account) {
    return new End(account.kind(), account.site(), account.consignment());
  }

  private static UUID consignment(Account road) {
    @Nullable UUID consignment = road.consignment();
    if (consignment == null) {
      throw new IllegalArgumentException("not on the road");
    }
    return consignment;
  }
}
