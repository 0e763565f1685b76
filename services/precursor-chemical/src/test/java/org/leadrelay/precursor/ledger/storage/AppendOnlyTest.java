package org.leadrelay.precursor.ledger.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.enterprise;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadrelay.precursor.ledger.Postings;
import org.leadrelay.precursor.ledger.Works;

/** What is written in the book stays as it is, whoever tries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppendOnlyTest {

  private final Ledgers ledgers = new Ledgers();

  @BeforeAll
  void somethingIsWritten() {
    ledgers.posted(enterprise(SELLER), Postings.produced("10", Works.START));
    ledgers.posted(enterprise(SELLER), Postings.dispatch("10.5", Works.START));
  }

  @AfterAll
  void close() {
    ledgers.close();
  }

  static List<String> changes() {
    return List.of(
        "update movement set mg = mg + 1",
        "delete from movement",
        "update entry set mg = mg + 1",
        "delete from entry",
        "update account set enterprise = ''",
        "delete from account",
        "update transit set seller = ''",
        "delete from transit",
        "delete from movement_alarm",
        "truncate entry, movement, account, movement_alarm");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void theServiceMayNot(String sql) {
    assertThatThrownBy(() -> run(ledgers.database.service(), sql))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void norDoesTheOwnerByMistake(String sql) {
    assertThatThrownBy(() -> run(ledgers.database.owner(), sql))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23001"));
  }

  @Test
  void aMovementIsTwoEntriesThatAddUpToNothing() {
    assertThat(count("select count(*) from movement")).isEqualTo(2);
    assertThat(count("select count(*) from entry")).isEqualTo(4);
    assertThat(
            count(
                "select count(*) from (select movement from entry group by movement having sum(mg) <> 0) t"))
        .isZero();
  }

  private long count(String sql) {
    try (var connection = ledgers.database.owner().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
