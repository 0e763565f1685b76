package org.leadrelay.events.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class JtaAfterCommitTest {

  @Inject TransactionSynchronizationRegistry registry;

  private final AtomicInteger runs = new AtomicInteger();
  private final Runnable work = runs::incrementAndGet;

  @Test
  void itRunsOnceAfterTheCommitHoweverOftenItWasAskedFor() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          runAfterCommit();
          runAfterCommit();
          assertThat(runs).hasValue(0);
        });

    assertThat(runs).hasValue(1);
  }

  @Test
  void itDoesNotRunAfterARollback() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  runAfterCommit();
                  throw new IllegalStateException("on purpose");
                }))
        .hasMessage("on purpose");

    assertThat(runs).hasValue(0);
  }

  @Test
  void outsideATransactionItRunsAtOnce() {
    runAfterCommit();

    assertThat(runs).hasValue(1);
  }

  private void runAfterCommit() {
    new JtaAfterCommit(registry).run(work);
  }
}
