package org.leadrelay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.UUID;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.testkit.TestDatabase;

class SqlTest {

  private static final String PHONE = "13800000000";
  private static final String INSERT = "insert into person (phone) values (:phone)";

  private final TestDatabase database = TestDatabase.empty();
  private final Jdbi sql = Sql.over(database.owner());

  @BeforeEach
  void aPersonIsThere() {
    sql.useHandle(handle -> handle.execute("create table person (phone text primary key)"));
    write(sql, INSERT);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void aKeyThatIsThereAlreadyIsRefusedWithoutItsValue() {
    assertThat(failure(sql, INSERT)).contains("duplicate key").doesNotContain(PHONE);
  }

  @Test
  void aWrongStatementIsRefusedWithoutItsArguments() {
    assertThat(failure(sql, "insert into nobody (phone) values (:phone)"))
        .contains("nobody")
        .doesNotContain(PHONE);
  }

  @Test
  void jdbiAloneWouldTellTheArguments() {
    assertThat(failure(Jdbi.create(database.owner()), INSERT)).contains(PHONE);
  }

  @Test
  void aFlightRecordingSaysNothingOfTheArguments(@TempDir Path folder) throws IOException {
    assertThat(recorded(sql, folder)).contains("delete from person").doesNotContain(PHONE);
  }

  @Test
  void thatOfJdbiAloneWouldTellThem(@TempDir Path folder) throws IOException {
    assertThat(recorded(Jdbi.create(database.owner()), folder)).contains(PHONE);
  }

  @Test
  void everyPlainTypeArrivesAsItIs() {
    var moment = OffsetDateTime.parse("1900-02-03T04:05:06.123456Z");
    var id = new UUID(1, 2);
    var row =
        sql.withHandle(handle ->
            handle
                .createQuery(
                    """
                    select :text::text as text, :long::bigint as long, :int::integer as int,
                           :flag::boolean as flag, :bytes::bytea as bytes, :id::uuid as id,
                           :moment::timestamptz = '1900-02-03 04:05:06.123456Z' as same,
                           :texts::text[] = array['a,"b', null] as texts,
                           :flags::boolean[] = array[true, false] as flags
                    """)
                .bind("text", "字")
                .bind("long", Long.MIN_VALUE)
                .bind("int", Integer.valueOf(-1))
                .bind("flag", true)
                .bind("bytes", new byte[] {0, -1})
                .bind("id", id)
                .bind("moment", moment)
                .bind("texts", new String[] {"a,\"b", null})
                .bind("flags", new Boolean[] {true, false})
                .mapToMap()
                .one());

    assertThat(row)
        .containsEntry("text", "字")
        .containsEntry("long", Long.MIN_VALUE)
        .containsEntry("int", -1)
        .containsEntry("flag", true)
        .containsEntry("id", id)
        .containsEntry("same", true)
        .containsEntry("flags", true);
    assertThat((byte[]) row.get("bytes")).containsExactly(0, -1);
  }

  @Test
  void everyPlainTypeMayBeMissing() {
    var row =
        sql.withHandle(handle ->
            handle
                .createQuery(
                    """
                    select :text::text as text, :long::bigint as long, :int::integer as int,
                           :flag::boolean as flag, :bytes::bytea as bytes, :id::uuid as id,
                           :moment::timestamptz as moment
                    """)
                .bind("text", (String) null)
                .bind("long", (Long) null)
                .bind("int", (Integer) null)
                .bind("flag", (Boolean) null)
                .bind("bytes", (byte[]) null)
                .bind("id", (UUID) null)
                .bindByType("moment", null, OffsetDateTime.class)
                .mapToMap()
                .one());

    assertThat(row.values()).hasSize(7).containsOnlyNulls();
  }

  /** What a flight recorder says of a statement. */
  private static String recorded(Jdbi jdbi, Path folder) throws IOException {
    var file = folder.resolve("flight.jfr");
    try (var recording = new Recording()) {
      recording.enable("org.jdbi.v3.core.JdbiStatement");
      recording.start();
      jdbi.useHandle(handle ->
          handle
              .createUpdate("delete from person where phone = :phone")
              .bind("phone", PHONE)
              .execute());
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).toString();
  }

  private static void write(Jdbi jdbi, String statement) {
    jdbi.useHandle(handle -> handle.createUpdate(statement).bind("phone", PHONE).execute());
  }

  /** All that a log would print of it. */
  private static String failure(Jdbi jdbi, String statement) {
    var failure = catchThrowableOfType(JdbiException.class, () -> write(jdbi, statement));
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
