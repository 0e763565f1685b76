package org.leadrelay.audit.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.stage.Stage;

class AuditMonthsTest {

  private static final YearMonth MONTH = YearMonth.of(2031, 5);

  @AutoClose private final Stage stage = new Stage();
  private AuditMonths months;

  @BeforeEach
  void inTheLastDaysOfAMonth() {
    months = new AuditMonths(stage.database().service(), stage.clock());
    Instant day = MONTH.atDay(20).atStartOfDay().toInstant(ZoneOffset.UTC);
    stage.clock().pass(Duration.between(stage.clock().instant(), day));
  }

  @Test
  void theMonthAndTheNextOneGetTheirPartitionsHoweverOftenAsked() throws SQLException {
    months.ensure();
    months.ensure();

    UUID now = madeOn(MONTH.atDay(1));
    UUID next = madeOn(MONTH.plusMonths(1).atDay(30));
    stage.append(now, 1);
    stage.append(next, 1);
    assertThat(partition(now)).isEqualTo("audit_entry_203105");
    assertThat(partition(next)).isEqualTo("audit_entry_203106");
  }

  @Test
  void aChainOfAMonthWithoutPartitionIsKeptWithTheOthers() throws SQLException {
    UUID early = madeOn(MONTH.atDay(2));
    stage.append(early, 1);

    months.ensure();
    stage.append(early, 1);

    assertThat(partition(early)).isEqualTo("audit_entry_other");
    assertThat(stage.trail().verify(early).entries()).isEqualTo(2);
  }

  @Test
  void aMonthIsDroppedOnlyWhenAllItsChainsAreRetired() {
    months.ensure();
    UUID first = madeOn(MONTH.atDay(3));
    UUID second = madeOn(MONTH.atDay(31));
    stage.append(first, 2);
    stage.append(second, 1);
    retire(first);

    assertThatExceptionOfType(UnableToExecuteStatementException.class)
        .isThrownBy(() -> months.drop(MONTH))
        .withMessageContaining("1 of 2 chains");
    assertThat(stage.export(first)).hasSize(4);

    retire(second);
    assertThat(months.drop(MONTH)).isEqualTo(2);
    assertThat(stage.export(first)).hasSize(1).allMatch(line -> line.contains("retirement"));
  }

  @Test
  void whatIsNotThereIsNotDropped() {
    assertThat(months.drop(MONTH)).isZero();
  }

  private void retire(UUID aggregate) {
    stage
        .database()
        .inTransaction(() -> stage.retireChain().retire(aggregate, AuditActor.system("retention")));
  }

  /** An id as UUIDv7 makes it on that day. */
  private static UUID madeOn(LocalDate day) {
    long millis = day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    UUID random = UUID.randomUUID();
    return new UUID(millis << 16 | 0x7000, random.getLeastSignificantBits());
  }

  private String partition(UUID aggregate) throws SQLException {
    try (var connection = stage.database().owner().getConnection();
        var query =
            connection.prepareStatement(
                "select max(tableoid::regclass::text) from audit_entry where aggregate = ?")) {
      query.setObject(1, aggregate);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
