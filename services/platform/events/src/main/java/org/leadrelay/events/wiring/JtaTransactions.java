package org.leadrelay.events.wiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.leadrelay.events.inbox.Transactions;

/** Managed transactions, which {@code @Transactional} use cases join. */
@Singleton
final class JtaTransactions implements Transactions {

  /* A batch is many use cases, each within its own statement timeouts. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Override
  public <T> T inTransaction(Callable<T> work) {
    return QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).call(work);
  }
}
