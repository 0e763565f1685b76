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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.stage.Stage;

class AuditLedgerTest {

  private static Stage stage;

  private final UUID aggregate = UUID.randomUUID();

  @BeforeAll
  static void open() {
    stage = new Stage();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void entriesAreNumberedFromOneAndLinked() {
    stage.append(aggregate, 3);

    AuditPage page = stage.trail().page(aggregate, 0, 10);

    assertThat(page.entries()).extracting(entry -> entry.entry().n()).containsExactly(1L, 2L, 3L);
    assertThat(page.entries().get(2).entry().previous()).isEqualTo(page.entries().get(1).hash());
    assertThat(stage.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void anEntryIsThereOnlyIfTheCallersTransactionCommits() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            stage
                .database()
                .inTransaction(() -> {
                  stage.ledger().append(stage.note(aggregate, "send", "880101"));
                  throw new IllegalStateException("refused");
                }));

    assertThat(stage.ledger().head(aggregate)).isEmpty();
  }

  @Test
  void severalEntriesOfOneTransactionFollowEachOther() {
    stage
        .database()
        .inTransaction(() -> {
          stage.ledger().append(stage.note(aggregate, "receive", "880101"));
          stage.ledger().append(stage.note(aggregate, "accept", "880101"));
        });

    assertThat(stage.trail().verify(aggregate).entries()).isEqualTo(2);
    assertThat(stage.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void oneOfTwoAppendsAtOnceFailsInsteadOfForkingTheChain() {
    CompletableFuture<Void> second = new CompletableFuture<>();

    stage
        .database()
        .inTransaction(() -> {
          stage.ledger().append(stage.note(aggregate, "send", "880101"));
          second.completeAsync(() -> {
            stage.append(aggregate, 1);
            return null;
          });
          await().until(stage::someoneWaits);
        });

    assertThat(second)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableThat()
        .withCauseInstanceOf(UnableToExecuteStatementException.class);
    assertThat(stage.trail().verify(aggregate).entries()).isEqualTo(1);
  }

  @Test
  void aContinuedChainHoldsTheHeadItReceived() {
    UUID parent = UUID.randomUUID();
    stage.append(parent, 2);
    ChainHead received = stage.ledger().head(parent).orElseThrow();

    stage
        .database()
        .inTransaction(
            () -> stage.ledger().begin(stage.note(aggregate, "delegate", "880101"), received));

    assertThat(stage.trail().page(aggregate, 0, 1).entries().getFirst().entry().continues())
        .contains(received);
    assertThat(stage.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void aChainBeginsOnce() {
    stage.append(aggregate, 1);
    ChainHead head = stage.ledger().head(aggregate).orElseThrow();

    assertThatIllegalStateException()
        .isThrownBy(() ->
            stage
                .database()
                .inTransaction(
                    () -> stage.ledger().begin(stage.note(aggregate, "send", "880101"), head)));
  }

  @Test
  void onlyRetireChainRetires() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> stage.ledger().append(stage.note(aggregate, "RETIRED", "880101")));
  }

  @Test
  void theServiceCanNeitherUpdateNorDeleteAnEntry() {
    stage.append(aggregate, 1);

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
    assertThat(stage.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void noValueOfTheStateIsInTheDatabase() {
    stage.append(aggregate, 1);

    assertThat(stage.export(aggregate)).noneMatch(line -> line.contains("13800000000"));
  }

  private static void refused(String sql) {
    assertThatExceptionOfType(SQLException.class)
        .as(sql)
        .isThrownBy(() -> {
          try (var connection = stage.database().service().getConnection();
              var statement = connection.createStatement()) {
            statement.execute(sql);
          }
        })
        .satisfies(refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
  }
}
