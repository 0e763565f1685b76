package org.leadrelay.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.leadrelay.testkit.database.BoundSource;
import org.leadrelay.testkit.database.MigrationFiles;
import org.leadrelay.testkit.database.Server;
import org.leadrelay.testkit.database.Snapshot;
import org.leadrelay.testkit.database.Template;
import org.leadrelay.testkit.parts.PartsFolder;
import org.leadrelay.testkit.parts.Roles;

/**
 * A database of its own on the real PostgreSQL server that all tests of a build share, with the
 * schema that the migrations on the class path make. It stays until the server ends, for a look
 * after a failure; {@link #close} drops it.
 */
public final class TestDatabase implements AutoCloseable {

  private final Server server;
  private final String name;
  private final DataSource owner;
  private final BoundSource service;

  private TestDatabase(Server server, String name) {
    this.server = server;
    this.name = name;
    this.owner = server.connect(name, Roles.OWNER, Roles.PASSWORD);
    this.service = new BoundSource(server.connect(name, Roles.SERVICE, Roles.PASSWORD));
  }

  /** A new database with the migrated schema and no other rows. */
  public static TestDatabase fresh() {
    return migratedWith(MigrationFiles.onClassPath());
  }

  /** A new database without any schema, for tests of migrations themselves. */
  public static TestDatabase empty() {
    return migratedWith(new MigrationFiles(List.of()));
  }

  /**
   * A database that exists already, as the one that {@link SuiteResource} made for the application.
   */
  public static TestDatabase named(String name) {
    return new TestDatabase(Server.running(), name);
  }

  static TestDatabase migratedWith(MigrationFiles migrations) {
    var running = Server.running();
    return new TestDatabase(running, new Template(running, migrations).cloned());
  }

  /** Where the server writes its log: no personal value may be in it. */
  public static Path serverLog() {
    return PartsFolder.ofThisBuild().serverLog();
  }

  /**
   * Connections of the role that owns the tables; for arranging and looking, never for the code
   * under test.
   */
  public DataSource owner() {
    return owner;
  }

  /**
   * Connections of the restricted role of the service; inside {@link #inTransaction} always the
   * transaction's.
   */
  public DataSource service() {
    return service.asDataSource();
  }

  /**
   * Runs the work in one transaction of {@link #service()} on this thread, as
   * {@code @Transactional} does; joins the one that is open already. An exception rolls back and is
   * thrown on, a checked one inside an IllegalStateException.
   */
  public <T> T inTransaction(Callable<T> work) {
    try {
      return service.inTransaction(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same for work without a result. */
  public void inTransaction(Runnable work) {
    inTransaction(() -> {
      work.run();
      return name;
    });
  }

  /**
   * What all tables hold now.
   *
   * @param except tables that may change, as {@code note} or {@code schema.note}
   */
  public Snapshot snapshot(String... except) {
    return Snapshot.of(owner, Set.of(except));
  }

  /** The database's name on the server. */
  public String name() {
    return name;
  }

  /** The URL without user and password, as configuration has it. */
  public String jdbcUrl() {
    return server.jdbcUrl(name);
  }

  /** Name of the role behind {@link #owner()}. */
  public String ownerUser() {
    return Roles.OWNER;
  }

  /** Name of the role behind {@link #service()}. */
  public String serviceUser() {
    return Roles.SERVICE;
  }

  /** Of both roles. */
  public String password() {
    return Roles.PASSWORD;
  }

  /** Ends every session of this database, as a failover does. */
  public void terminateConnections() {
    server.terminateConnections(name);
  }

  /**
   * Takes the database away: nobody can connect until {@link #reconnect()}, and every session ends.
   */
  public void disconnect() {
    server.refuseConnections(name);
    server.terminateConnections(name);
  }

  /** Gives it back. */
  public void reconnect() {
    server.acceptConnections(name);
  }

  /** Superuser access, for what only a server's keeper may do. */
  public DataSource superuser() {
    return server.superuser(name);
  }

  /** Drops the database, whoever is connected. */
  @Override
  public void close() {
    server.drop(name);
  }
}
