package org.leadrelay.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The databases and roles of the services on the local server; made where they are missing. */
public final class Databases {
  private final Ports ports;
  private final Secrets secrets;

  public Databases(Ports ports, Secrets secrets) {
    this.ports = ports;
    this.secrets = secrets;
  }

  /** Where the superuser connects. */
  public String adminUrl() {
    return url("postgres", ports) + "?user=postgres&password=" + secrets.superuser();
  }

  /** The JDBC URL of a service's database, as the owner of its schema. */
  public static String ownerUrl(SuiteService service, Ports ports) {
    return url(service.database(), ports) + "?user=" + service.ownerRole();
  }

  /** The JDBC URL of a service's database, without a user; refusals never show a row's values. */
  static String url(SuiteService service, Ports ports) {
    return url(service.database(), ports) + "?logServerErrorDetail=false";
  }

  private static String url(String database, Ports ports) {
    return "jdbc:postgresql://%s:%d/%s".formatted(Ports.HOST, ports.postgres(), database);
  }

  void make() {
    try (var connection = DriverManager.getConnection(adminUrl())) {
      for (var service : SuiteService.values()) {
        make(connection, service);
      }
    } catch (SQLException e) {
      throw new StackFailure("Could not make the databases: " + e.getMessage(), e);
    }
  }

  private static void make(Connection connection, SuiteService service) throws SQLException {
    if (exists(connection, service.database())) {
      return;
    }
    try (var statement = connection.createStatement()) {
      statement.execute("create role %s login".formatted(service.ownerRole()));
      statement.execute("create role %s login".formatted(service.serviceRole()));
      statement.execute(
          "alter role %s set statement_timeout = '30s'".formatted(service.serviceRole()));
      statement.execute(
          "alter role %s set idle_in_transaction_session_timeout = '60s'"
              .formatted(service.serviceRole()));
      statement.execute(
          "create database %s owner %s".formatted(service.database(), service.ownerRole()));
      statement.execute("revoke all on database %s from public".formatted(service.database()));
      statement.execute(
          "grant connect on database %s to %s"
              .formatted(service.database(), service.serviceRole()));
    }
  }

  private static boolean exists(Connection connection, String database) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }
}
