package org.leadrelay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
