package org.leadrelay.audit.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.storage.AuditTrail;

/** The audit inside a running service. */
@QuarkusTest
@QuarkusTestResource(AuditInAService.class)
class AuditUpkeepTest {

  private static final AuditNote NOTE =
      new AuditNote(
          new UUID(7, 7),
          Instant.parse("2026-11-23T08:00:00Z"),
          AuditActor.officer("880101", "officer-1"),
          "send",
          Map.of(),
          Map.of("holder", "880102"));

  @Inject Audit audit;
  @Inject AuditTrail trail;
  @Inject AroundTheAudit around;

  @Test
  void anEntryNeedsTheCallersTransaction() {
    assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> audit.append(NOTE));

    QuarkusTransaction.requiringNew().run(() -> audit.append(NOTE));

    assertThat(trail.verify(NOTE.aggregate()).entries()).isEqualTo(1);
    assertThat(trail.verify(NOTE.aggregate()).whole()).isTrue();
  }

  @Test
  void aCheckpointIsMadeWithoutBeingAskedAndInTheServicesName() {
    await().until(() -> !around.published().isEmpty());

    assertThat(around.published().getFirst().checkpoint().service()).isEqualTo("leadrelay-audit");
  }
}
