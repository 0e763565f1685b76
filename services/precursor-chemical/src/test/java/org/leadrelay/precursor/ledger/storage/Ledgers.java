package org.leadrelay.precursor.ledger.storage;

import org.leadrelay.precursor.alarm.storage.AlarmRegister;
import org.leadrelay.precursor.alarm.storage.ClearSealer;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.ledger.Books;
import org.leadrelay.precursor.ledger.Decision;
import org.leadrelay.precursor.ledger.Posting;
import org.leadrelay.precursor.ledger.Works;
import org.leadrelay.precursor.matching.storage.ShipmentRegister;
import org.leadrelay.testkit.TestDatabase;

/** The works over a real database. */
final class Ledgers implements AutoCloseable {

  final TestDatabase database = TestDatabase.fresh();
  final Books books = new BookTables(database.service(), new ClearSealer());
  final Works works =
      new Works(
          new LedgerTable(database.service(), new ClearSealer()),
          new TransitTable(database.service()),
          ShipmentRegister.of(database.service()),
          AlarmRegister.of(database.service()));

  Decision post(Reader who, Posting said) {
    return database.inTransaction(() -> works.post(who, said));
  }

  Decision.Posted posted(Reader who, Posting said) {
    return (Decision.Posted) post(who, said);
  }

  void endWindows() {
    var more = true;
    while (more) {
      more = database.inTransaction(() -> works.windows.end());
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
