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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.database.Sql;
import org.leadrelay.testkit.SuiteResource;

/** The audit inside a running service. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
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
  @Inject DataSource source;

  @Test
  void anEntryNeedsTheCallersTransaction() {
    assertThatExceptionOfType(TransactionalException.class).isThrownBy(() -> audit.append(NOTE));

    QuarkusTransaction.requiringNew().run(() -> audit.append(NOTE));

    assertThat(trail.verify(NOTE.aggregate()).entries()).isEqualTo(1);
    assertThat(trail.verify(NOTE.aggregate()).whole()).isTrue();
  }

  @Test
  void aCheckpointIsMadeWithoutBeingAskedAndBecomesAnEventOfTheService() {
    await().until(() -> !announced().isEmpty());

    assertThat(announced()).containsOnly("leadrelay-audit");
  }

  private List<String> announced() {
    return Sql.over(source)
        .withHandle(handle ->
            handle
                .createQuery(
                    """
                    select data->>'service' from event
                    where type = 'org.leadrelay.audit.checkpoint-made.v1'
                    """)
                .mapTo(String.class)
                .list());
  }
}
