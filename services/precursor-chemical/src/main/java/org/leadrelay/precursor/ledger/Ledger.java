package org.leadrelay.precursor.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.substance.Mass;

/** The book, as those see it who write in it. Every method joins the caller's transaction. */
public interface Ledger {

  /** The movement as somebody sees it. */
  Optional<Movement> see(UUID id, Reader reader);

  /**
   * What an owner posted under a reference of its own. Nobody else can use that reference before
   * this transaction ends.
   */
  Optional<Movement> byReference(String owner, String clientRef);

  /** Movements by id, oldest first, whoever looks: for rules, never for answers. */
  List<Movement> find(Collection<UUID> ids);

  /** The movement that reversed this one. */
  Optional<Movement> reversalOf(UUID id);

  /**
   * Opens accounts that are not there yet and locks all of them until the transaction ends, always
   * in the order of their ids.
   *
   * @param readers who will see an account that is opened
   */
  void lock(Collection<Account> accounts, Function<Account, Readers> readers);

  /**
   * Writes a movement and its two entries between locked accounts.
   *
   * @throws IllegalStateException if its reference is used or what it reverses is reversed already
   */
  void append(Movement movement, Readers readers);

  /** Notes which alarms a movement raised or repeated. */
  void raised(UUID movement, List<UUID> alarms);

  /** Whether an account has been adjusted before, reversed adjustments left out. */
  boolean adjusted(Account account);

  /** The lowest that an account stands at from that day on, if it is ever below zero. */
  Optional<Mass> shortfall(Account account, Instant since);
}
