package org.leadrelay.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.leadrelay.testkit.TestDatabase;

/** The pool that a service has, without Quarkus: Agroal over the service's role. */
public final class Pool {

  private Pool() {}

  /** A pool of a database; it opens connections when they are asked for. */
  public static AgroalDataSource of(TestDatabase database) {
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(pool ->
                  pool.maxSize(20)
                      .acquisitionTimeout(Duration.ofSeconds(10))
                      .exceptionSorter(new PostgreSQLExceptionSorter())
                      .connectionFactoryConfiguration(connection ->
                          connection
                              .jdbcUrl(database.jdbcUrl())
                              .principal(new NamePrincipal(database.serviceUser()))
                              .credential(new SimplePassword(database.password())))));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
