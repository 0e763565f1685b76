package org.leadrelay.events.wiring;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.leadrelay.events.log.AfterCommit;

/** After the commit of the managed transaction, once however often it was asked for. */
@Singleton
final class JtaAfterCommit implements AfterCommit {

  private final TransactionSynchronizationRegistry transaction;

  JtaAfterCommit(TransactionSynchronizationRegistry transaction) {
    this.transaction = transaction;
  }

  @Override
  public void run(Runnable work) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      work.run();
    } else if (transaction.getResource(work) == null) {
      transaction.putResource(work, true);
      transaction.registerInterposedSynchronization(new OnCommit(work));
    }
  }

  private record OnCommit(Runnable work) implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        work.run();
      }
    }
  }
}
