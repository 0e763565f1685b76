package org.leadrelay.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.TestDatabase;

class SnapshotTest {

  private static final TestDatabase DATABASE = TestDatabase.empty();

  @BeforeAll
  static void tables() throws SQLException {
    execute("create table note(word text, seal bytea)");
    execute("create table log(line text)");
    execute("create table day(on_day date, line text) partition by range (on_day)");
    execute("create table day_1 partition of day for values from ('2026-01-01') to ('2027-01-01')");
    execute("create schema \"Other\"");
    execute("create table \"Other\".\"Case\"(n int)");
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @BeforeEach
  void rows() throws SQLException {
    execute("truncate note, log, day, \"Other\".\"Case\"");
    execute("insert into note values ('one', '\\x01'), ('one', '\\x01'), ('two', null)");
  }

  @Test
  void everyTableIsInItAndNoPartitionTwice() {
    assertThat(DATABASE.snapshot().rows())
        .containsOnlyKeys("note", "log", "day", "\"Other\".\"Case\"");
  }

  @Test
  void whatDoesNotChangeIsUnchanged() throws SQLException {
    var before = DATABASE.snapshot();
    execute("begin; delete from note; rollback");

    assertThatCode(() -> DATABASE.snapshot().assertUnchangedSince(before))
        .doesNotThrowAnyException();
  }

  @Test
  void everyChangeIsShownRowByRow() throws SQLException {
    var before = DATABASE.snapshot();
    execute("delete from note where ctid = (select min(ctid) from note)");
    execute("update note set word = 'three' where word = 'two'");
    execute("insert into day values ('2026-02-03', 'here')");

    assertThatThrownBy(() -> DATABASE.snapshot().assertUnchangedSince(before))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            Tables changed:
            day: 0 rows, then 1
              + {"line": "here", "on_day": "2026-02-03"}
            note: 3 rows, then 2
              - {"seal": "\\\\x01", "word": "one"}
              - {"seal": null, "word": "two"}
              + {"seal": null, "word": "three"}\
            """);
  }

  @Test
  void aTableThatMayChangeIsLeftOutByName() throws SQLException {
    var before = DATABASE.snapshot("log", "\"Other\".\"Case\"");
    execute("insert into log values ('noise')");
    execute("insert into \"Other\".\"Case\" values (1)");

    assertThatCode(
            () -> DATABASE.snapshot("log", "\"Other\".\"Case\"").assertUnchangedSince(before))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> DATABASE.snapshot("lag"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lag");
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = DATABASE.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
