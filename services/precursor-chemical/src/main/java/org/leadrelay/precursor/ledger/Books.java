package org.leadrelay.precursor.ledger;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.substance.Mass;

/** The book, as those see it who read it. Every read but the proof is in somebody's sight. */
public interface Books {

  /** The movement with what became of it. */
  Optional<Line> movement(UUID id, Reader reader);

  /** Movements, latest recorded first, behind the one where the last page ended. */
  List<Line> movements(Reader reader, MovementFilter filter, @Nullable UUID after, int limit);

  /** An account as it stood. */
  Optional<Balance> account(UUID id, Reader reader, Moment moment);

  /** Accounts by id, behind the one where the last page ended. */
  List<Balance> accounts(
      Reader reader, AccountFilter filter, Moment moment, @Nullable UUID after, int limit);

  /** The entries of an account that is in sight, as they happened, with what it then stood at. */
  List<Entry> entries(UUID account, Reader reader, @Nullable Place after, int limit);

  /** That all accounts of a substance add up to nothing. Figures only; in nobody's sight. */
  Proof proof(String substance, Instant at);

  /**
   * A movement and what became of it.
   *
   * @param alarms that it raised or repeated
   */
  record Line(Movement movement, @Nullable UUID reversedBy, List<UUID> alarms) {}

  /**
   * Which balance: what had happened at that moment.
   *
   * @param knownAt as far as the book knew then; null for as far as it knows now
   */
  record Moment(Instant at, @Nullable Instant knownAt) {}

  /**
   * What an account stood at.
   *
   * @param lastMovement when something last moved there until then; null if nothing did
   */
  record Balance(Account account, Mass mass, @Nullable Instant lastMovement) {}

  /**
   * One leg of a movement.
   *
   * @param mass below zero if it left
   * @param running what the account stood at behind it
   */
  record Entry(
      UUID movement,
      MovementKind kind,
      UUID counterpart,
      Instant occurredAt,
      Instant recordedAt,
      Mass mass,
      Mass running,
      @Nullable UUID reverses) {

    public Place place() {
      return new Place(occurredAt, movement);
    }
  }

  /** Where in an account's entries a page ends. */
  record Place(Instant occurredAt, UUID movement) {

    @Override
    public String toString() {
      return occurredAt + "_" + movement;
    }

    /**
     * The inverse of {@link #toString}.
     *
     * @throws IllegalArgumentException if it is not such a text
     */
    public static Place parse(String text) {
      var parts = text.split("_", 2);
      try {
        return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalArgumentException("no place in an account", e);
      }
    }
  }

  /** What a list of accounts is narrowed to; null narrows nothing. */
  record AccountFilter(
      @Nullable UUID site,
      @Nullable String enterprise,
      @Nullable String substance,
      @Nullable AccountKind kind) {}

  /** What a list of movements is narrowed to; null narrows nothing. */
  record MovementFilter(
      @Nullable UUID account,
      @Nullable UUID consignment,
      @Nullable String substance,
      @Nullable MovementKind kind,
      @Nullable String clientRef) {}

  /**
   * The proof of the zero sum.
   *
   * @param milligrams of all accounts of each kind together
   * @param head SHA-256 over the heads of the audit chains of all its accounts by id; null if it
   *     has none
   */
  record Proof(
      String substance,
      Instant at,
      Map<AccountKind, BigInteger> milligrams,
      long accounts,
      @Nullable String head) {

    public BigInteger total() {
      return milligrams.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
  }
}
