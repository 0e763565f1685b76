package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.database.MigrationFiles;
import org.leadrelay.testkit.database.MigrationFiles.MigrationFile;

class TestDatabaseTest {

  private static final MigrationFiles MIGRATIONS =
      new MigrationFiles(
          List.of(
              new MigrationFile(
                  "V2__grant.sql",
                  "grant select, insert on note to ${service_role};",
                  Path.of(".")),
              new MigrationFile(
                  "V1__note.sql", "create table note(word text primary key);", Path.of("."))));

  private static final TestDatabase DATABASE = TestDatabase.migratedWith(MIGRATIONS);

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @BeforeEach
  void noNotes() throws SQLException {
    execute(DATABASE.owner(), "truncate note");
  }

  @Test
  void cloneHasTheSchemaAndSharesNoRows() throws SQLException {
    execute(DATABASE.owner(), "insert into note values ('here')");

    try (var other = TestDatabase.migratedWith(MIGRATIONS)) {
      assertThat(notes(other.service())).isZero();
    }
    assertThat(notes(DATABASE.service())).isOne();
  }

  @Test
  void theServiceMayDoOnlyWhatAMigrationGranted() throws SQLException {
    execute(DATABASE.service(), "insert into note values ('allowed')");

    assertThatThrownBy(() -> execute(DATABASE.service(), "delete from note"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute(DATABASE.service(), "create table mine(i int)"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void markersAreFoundInTheRowsOfAnyTable() throws SQLException {
    var markers = Markers.seeded(7);
    execute(DATABASE.owner(), "insert into note values ('harmless')");
    assertThatCode(() -> markers.assertAbsent(DATABASE.superuser())).doesNotThrowAnyException();

    execute(DATABASE.owner(), "insert into note values ('call %s')".formatted(markers.phone()));

    assertThatThrownBy(() -> markers.assertAbsent(DATABASE.superuser()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("table note");
  }

  @Test
  void aTransactionIsOneConnectionAndCommitsAtItsEnd() throws SQLException {
    var seenOutside =
        DATABASE.inTransaction(() -> {
          execute(DATABASE.service(), "insert into note values ('one')");
          assertThat(notes(DATABASE.service())).isOne();
          return notes(DATABASE.owner());
        });

    assertThat(seenOutside).isZero();
    assertThat(notes(DATABASE.owner())).isOne();
  }

  @Test
  void anExceptionRollsBackAlsoFromWithinAJoinedTransaction() throws SQLException {
    assertThatThrownBy(() ->
            DATABASE.inTransaction(() ->
                DATABASE.inTransaction(() -> {
                  execute(DATABASE.service(), "insert into note values ('gone')");
                  throw new IllegalArgumentException("no");
                })))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(notes(DATABASE.owner())).isZero();
  }

  @Test
  void codeInATransactionCannotEndIt() {
    assertThatThrownBy(() ->
            DATABASE.inTransaction(() -> {
              DATABASE.service().getConnection().commit();
              return true;
            }))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasStackTraceContaining("not yours");
  }

  @Test
  void errorsDoNotNameValues() throws SQLException {
    execute(DATABASE.service(), "insert into note values ('secret-value')");

    assertThatThrownBy(
            () -> execute(DATABASE.service(), "insert into note values ('secret-value')"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("note_pkey")
        .hasMessageNotContaining("secret-value");
  }

  @Test
  void aDisconnectedDatabaseRefusesAndComesBack() throws SQLException {
    try (var open = DATABASE.service().getConnection();
        var statement = open.createStatement()) {
      DATABASE.disconnect();
      assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> notes(DATABASE.service())).isInstanceOf(SQLException.class);
    } finally {
      DATABASE.reconnect();
    }
    assertThat(notes(DATABASE.service())).isZero();
  }

  @Test
  void theServerIsPostgreSql18AndItsLogIsThere() throws SQLException {
    try (var connection = DATABASE.owner().getConnection()) {
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
    }
    assertThat(TestDatabase.serverLog()).isNotEmptyFile();
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int notes(DataSource source) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from note")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
