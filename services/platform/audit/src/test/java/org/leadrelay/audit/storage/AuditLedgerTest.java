package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.stage.Stage;

class AuditLedgerTest {

  @AutoClose private static final Stage STAGE = new Stage();

  private final UUID aggregate = UUID.randomUUID();

  @Test
  void entriesAreNumberedFromOneAndLinked() {
    STAGE.append(aggregate, 3);

    AuditPage page = STAGE.trail().page(aggregate, 0, 10);

    assertThat(page.entries()).extracting(entry -> entry.entry().n()).containsExactly(1L, 2L, 3L);
    assertThat(page.entries().get(2).entry().previous()).isEqualTo(page.entries().get(1).hash());
    assertThat(STAGE.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void anEntryIsThereOnlyIfTheCallersTransactionCommits() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            STAGE
                .database()
                .inTransaction(() -> {
                  STAGE.ledger().append(STAGE.note(aggregate, "send", "880101"));
                  throw new IllegalStateException("refused");
                }));

    assertThat(STAGE.ledger().head(aggregate)).isEmpty();
  }

  @Test
  void severalEntriesOfOneTransactionFollowEachOther() {
    STAGE
        .database()
        .inTransaction(() -> {
          STAGE.ledger().append(STAGE.note(aggregate, "receive", "880101"));
          STAGE.ledger().append(STAGE.note(aggregate, "accept", "880101"));
        });

    assertThat(STAGE.trail().verify(aggregate).entries()).isEqualTo(2);
    assertThat(STAGE.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void oneOfTwoAppendsAtOnceFailsInsteadOfForkingTheChain() {
    CompletableFuture<Void> second = new CompletableFuture<>();

    STAGE
        .database()
        .inTransaction(() -> {
          STAGE.ledger().append(STAGE.note(aggregate, "send", "880101"));
          second.completeAsync(() -> {
            STAGE.append(aggregate, 1);
            return null;
          });
          await().until(STAGE::someoneWaits);
        });

    assertThat(second)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(UnableToExecuteStatementException.class);
    assertThat(STAGE.trail().verify(aggregate).entries()).isEqualTo(1);
  }

  @Test
  void aContinuedChainHoldsTheHeadItReceived() {
    UUID parent = UUID.randomUUID();
    STAGE.append(parent, 2);
    ChainHead received = STAGE.ledger().head(parent).orElseThrow();

    STAGE
        .database()
        .inTransaction(
            () -> STAGE.ledger().begin(STAGE.note(aggregate, "delegate", "880101"), received));

    assertThat(STAGE.trail().page(aggregate, 0, 1).entries().getFirst().entry().continues())
        .contains(received);
    assertThat(STAGE.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void aChainBeginsOnce() {
    STAGE.append(aggregate, 1);
    ChainHead head = STAGE.ledger().head(aggregate).orElseThrow();

    assertThatIllegalStateException()
        .isThrownBy(() ->
            STAGE
                .database()
                .inTransaction(
                    () -> STAGE.ledger().begin(STAGE.note(aggregate, "send", "880101"), head)));
  }

  @Test
  void onlyRetireChainRetires() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STAGE.ledger().append(STAGE.note(aggregate, "RETIRED", "880101")));
  }

  @Test
  void theServiceCanNeitherUpdateNorDeleteAnEntry() {
    STAGE.append(aggregate, 1);

    for (String table :
        new String[] {
          "audit_entry",
          "audit_checkpoint",
          "audit_checkpoint_head",
          "audit_retired",
          "audit_witness"
        }) {
      refused("update " + table + " set n = 2");
      refused("delete from " + table);
      refused("truncate " + table);
    }
    refused("drop table audit_entry");
    refused("insert into audit_entry_other select * from audit_entry");
    refused(
        "insert into audit_entry (aggregate, n, hash, entry, commitments, seed, tx) select aggregate, n + 1, hash, entry, commitments, seed, '3' from audit_entry");
    assertThat(STAGE.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void noValueOfTheStateIsInTheDatabase() {
    STAGE.append(aggregate, 1);

    assertThat(STAGE.export(aggregate)).noneMatch(line -> line.contains("13800000000"));
  }

  private static void refused(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .as(sql)
        .isThrownBy(() -> {
          try (var connection = STAGE.database().service().getConnection();
              var statement = connection.createStatement()) {
            statement.execute(sql);
          }
        })
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
  }
}
