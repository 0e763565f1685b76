package org.leadrelay.precursor.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.substance.Mass;

/**
 * A line of the book: a mass that left one account and came to another.
 *
 * @param posting what was said; of a reversal, what the reversed one said
 * @param mass above zero
 * @param recordedAt when the book learned of it, by the service's clock
 * @param reverses the movement that never happened
 * @param because of a reversal: why
 * @param replacedBy of a reversal: the movement that is right instead
 */
public record Movement(
    UUID id,
    MovementKind kind,
    Posting posting,
    Account from,
    Account to,
    Mass mass,
    Instant recordedAt,
    AuditActor recordedBy,
    @Nullable UUID reverses,
    @Nullable String because,
    @Nullable UUID replacedBy) {

  public Instant occurredAt() {
    return posting.occurredAt();
  }

  /** Whose reference namespace its clientRef is in: a credit code, a bureau, or nobody's. */
  public String owner() {
    return recordedBy.unit();
  }

  /** The consignment that it moves to, from, or within. */
  public Optional<UUID> consignment() {
    return Optional.ofNullable(to.consignment() == null ? from.consignment() : to.consignment());
  }

  /** The account on whose audit chain it is noted: that of a site if there is one. */
  public Account book() {
    return to.kind() == AccountKind.SITE && from.kind() != AccountKind.SITE ? to : from;
  }

  /** The same the other way round: it never happened. */
  Movement reversed(
      UUID newId, Instant now, AuditActor by, String why, @Nullable UUID replacement) {
    return new Movement(newId, kind, posting, to, from, mass, now, by, id, why, replacement);
  }
}
