package org.leadrelay.testkit.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.leadrelay.testkit.parts.Parts;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The test server with a superuser's eyes: for making databases, and for tests that take one away.
 *
 * @param port where it listens on the loopback address
 */
public record Server(int port) {

  private static final String SUPERUSER = "postgres";

  /** The server of this build; started by the first caller. */
  public static Server running() {
    return new Server(Parts.running().postgresPort());
  }

  /**
   * JDBC URL without user and password; the server's error details, which may hold values, stay out
   * of exceptions.
   */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false".formatted(port, database);
  }

  /** A new physical connection at each call. */
  public DataSource connect(String database, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(database));
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Superuser access to one database. */
  public DataSource superuser(String database) {
    return connect(database, SUPERUSER, "");
  }

  /** Ends every session of a database, as a failover does. */
  public void terminateConnections(String database) {
    texts(
        "select pg_terminate_backend(pid)::text from pg_stat_activity where datname = '%s'"
            .formatted(database));
  }

  /** From now on nobody can connect to the database; sessions that are open stay. */
  public void refuseConnections(String database) {
    execute("alter database %s allow_connections false".formatted(database));
  }

  /** Ends {@link #refuseConnections}. */
  public void acceptConnections(String database) {
    execute("alter database %s allow_connections true".formatted(database));
  }

  /** Drops a database, whoever is connected. */
  public void drop(String database) {
    execute("drop database if exists %s with (force)".formatted(database));
  }

  /** Runs statements that are no query, one after the other, outside a transaction. */
  void execute(String... statements) {
    try (var connection = superuser(SUPERUSER).getConnection();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of a query's rows. */
  List<String> texts(String query) {
    var texts = new ArrayList<String>();
    try (var connection = superuser(SUPERUSER).getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }
}
