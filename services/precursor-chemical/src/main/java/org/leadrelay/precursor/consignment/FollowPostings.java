package org.leadrelay.precursor.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.consignment.Consignment.State;
import org.leadrelay.precursor.substance.Mass;

/** Keeps consignments in step with the ledger. */
@ApplicationScoped
public class FollowPostings implements Travel {

  private static final AuditActor LEDGER = AuditActor.system("ledger");

  private final Consignments consignments;
  private final ConsignmentLedger ledger;
  private final Clock clock;

  public FollowPostings(Consignments consignments, ConsignmentLedger ledger, Clock clock) {
    this.consignments = consignments;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Consignment unplanned(
      UUID id, @Nullable UUID from, @Nullable UUID to, String substance, Mass mass, Instant at) {
    var born =
        new Consignment(
            id,
            null,
            false,
            from,
            to,
            substance,
            mass,
            List.of(),
            null,
            State.DEPARTED,
            at,
            null,
            null,
            clock.instant(),
            1);
    return ledger.add(born, LEDGER, "begin");
  }

  @Override
  @Transactional
  public Optional<Consignment> departed(UUID id, Instant at) {
    return move(id, "depart", State.CANCELLED, before -> before.departed(at));
  }

  @Override
  @Transactional
  public Optional<Consignment> received(UUID id, Instant at, boolean last) {
    return move(id, "receive", State.CANCELLED, before -> before.received(at, last));
  }

  @Override
  @Transactional
  public Optional<Consignment> lost(UUID id) {
    return move(id, "lose", null, Consignment::lost);
  }

  @Override
  @Transactional
  public Optional<Consignment> dispatchReversed(UUID id) {
    return move(id, "reverse-dispatch", null, Consignment::notDeparted);
  }

  /**
   * Moves a consignment on unless it has ended.
   *
   * @param reopened an end that what happened overrules all the same
   */
  private Optional<Consignment> move(
      UUID id, String action, @Nullable State reopened, UnaryOperator<Consignment> step) {
    return consignments
        .lock(id)
        .map(before ->
            before.state().ended() && before.state() != reopened
                ? before
                : ledger.move(step.apply(before), LEDGER, action));
  }
}
