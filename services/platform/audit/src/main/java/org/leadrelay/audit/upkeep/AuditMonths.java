package org.leadrelay.audit.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/**
 * The monthly partitions of the chains. A chain lies in the month in which its aggregate's id was
 * made, and is only ever dropped with that month.
 */
@ApplicationScoped
public class AuditMonths {

  /** How long before a month begins its partition is made. */
  private static final Period AHEAD = Period.ofDays(14);

  private final Jdbi jdbi;
  private final Clock clock;

  public AuditMonths(DataSource source, Clock clock) {
    this.jdbi = Sql.over(source);
    this.clock = clock;
  }

  /** Makes the partitions of this month and of the one that comes in two weeks, if need be. */
  public void ensure() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    ensure(today);
    ensure(today.plus(AHEAD));
  }

  /**
   * Drops the chains of a month; what stays of each is its signed retirement.
   *
   * @return how many chains
   * @throws org.jdbi.v3.core.statement.UnableToExecuteStatementException if one of them is not
   *     retired
   */
  public long drop(YearMonth month) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select audit_drop_month(:month)")
            .bind("month", month.atDay(1))
            .mapTo(Long.class)
            .one());
  }

  private void ensure(LocalDate day) {
    jdbi.useHandle(handle ->
        handle
            .createQuery("select audit_ensure_month(:day)")
            .bind("day", day)
            .mapTo(Boolean.class)
            .one());
  }
}
