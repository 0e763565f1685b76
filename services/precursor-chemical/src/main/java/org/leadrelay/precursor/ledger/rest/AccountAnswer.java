package org.leadrelay.precursor.ledger.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.AccountKind;
import org.leadrelay.precursor.ledger.Books.Balance;
import org.leadrelay.precursor.ledger.Books.Entry;
import org.leadrelay.precursor.ledger.Books.Moment;
import org.leadrelay.precursor.ledger.MovementKind;

/**
 * An account and what it stood at.
 *
 * @param balance grams with three decimals; below zero where less came than went
 */
@Schema(name = "Account")
public record AccountAnswer(
    UUID id,
    AccountKind kind,
    String enterprise,
    @Nullable UUID site,
    @Nullable UUID consignment,
    String substance,
    @Schema(examples = "475000.000") String balance,
    @Schema(examples = "g") String unit,
    Instant at,
    @Nullable Instant knownAt,
    @Nullable Instant lastMovement) {

  static AccountAnswer of(Balance balance, Moment moment) {
    var account = balance.account();
    return new AccountAnswer(
        account.id(),
        account.kind(),
        account.enterprise(),
        account.site(),
        account.consignment(),
        account.substance(),
        balance.mass().toString(),
        "g",
        moment.at(),
        moment.knownAt(),
        balance.lastMovement());
  }

  /**
   * One leg of a movement.
   *
   * @param mass grams, below zero if it left
   * @param balance grams behind it
   */
  @Schema(name = "Entry")
  public record EntryAnswer(
      UUID movement,
      MovementKind flow,
      UUID counterpart,
      Instant occurredAt,
      Instant recordedAt,
      String mass,
      String balance,
      @Nullable UUID reverses) {

    static EntryAnswer of(Entry entry) {
      return new EntryAnswer(
          entry.movement(),
          entry.kind(),
          entry.counterpart(),
          entry.occurredAt(),
          entry.recordedAt(),
          entry.mass().toString(),
          entry.running().toString(),
          entry.reverses());
    }
  }
}
