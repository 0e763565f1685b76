package org.leadrelay.precursor.ledger;

import org.leadrelay.precursor.alarm.Alarms;
import org.leadrelay.precursor.matching.Shipments;
import org.leadrelay.precursor.substance.Mass;

/** The book in memory, for tests of other features. */
public final class LedgerInMemory {

  private final InMemoryLedger ledger = new InMemoryLedger();

  public Works works(Shipments shipments, Alarms alarms) {
    return new Works(ledger, new InMemoryTransits(), shipments, alarms);
  }

  public Mass balance(Account account) {
    return ledger.balance(account);
  }

  /** The sum over all accounts of a substance, in milligrams. */
  public long total(String substance) {
    return ledger.accounts.keySet().stream()
        .filter(account -> account.substance().equals(substance))
        .mapToLong(account -> ledger.balance(account).milligrams())
        .sum();
  }
}
