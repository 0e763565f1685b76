package org.leadrelay.operation.clock;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;

/** How far ahead the clocks of all replicas run, in the database that they share. */
@Singleton
final class ClockOffset {

  private final Jdbi jdbi;

  ClockOffset(DataSource database) {
    this.jdbi = Sql.over(database);
  }

  /** The amount, zero or more. */
  Duration read() {
    long micros =
        jdbi.withHandle(handle ->
            handle.createQuery("select ahead_micros from operation_clock").mapTo(Long.class).one());
    return Duration.of(micros, ChronoUnit.MICROS);
  }

  /**
   * Sets the amount.
   *
   * @return false if it would shrink: nothing is changed then
   */
  boolean growTo(Duration ahead) {
    long micros =
        Math.addExact(Math.multiplyExact(ahead.getSeconds(), 1_000_000L), ahead.getNano() / 1000);
    return jdbi.withHandle(handle ->
        handle
                .createUpdate(
                    """
                    update operation_clock set ahead_micros = :micros
                    where ahead_micros <= :micros
                    """)
                .bind("micros", micros)
                .execute()
            == 1);
  }
}
