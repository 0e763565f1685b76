package org.leadrelay.local.bench.sql;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/** A second database of the same shape, with the same rights, that no service works on. */
public final class BareDatabase {
  private BareDatabase() {}

  /**
   * Copies a service's database, to which nobody may be connected.
   *
   * @return where the service's role connects to the copy
   */
  public static String copy(SuiteService service, String adminUrl, Ports ports) {
    var copy = service.database() + "_bare";
    var statements =
        List.of(
            "create database %s template %s owner %s"
                .formatted(copy, service.database(), service.ownerRole()),
            "grant connect on database %s to %s".formatted(copy, service.serviceRole()));
    try (var connection = DriverManager.getConnection(adminUrl);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new StackFailure("Could not copy the database: " + e.getMessage(), e);
    }
    return "jdbc:postgresql://%s:%d/%s?user=%s&logServerErrorDetail=false"
        .formatted(Ports.HOST, ports.postgres(), copy, service.serviceRole());
  }
}
