package org.leadrelay.testkit.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.io.FileUtils;
import org.flywaydb.core.Flyway;
import org.leadrelay.testkit.parts.PartsFolder;
import org.leadrelay.testkit.parts.Roles;

/**
 * A migrated database that nobody can connect to, so that PostgreSQL copies it in a fraction of a
 * second.
 */
public final class Template {

  private final Server server;
  private final MigrationFiles migrations;
  private final String name;

  /** The template of a set of migrations; not made before the first clone. */
  public Template(Server server, MigrationFiles migrations) {
    this.server = server;
    this.migrations = migrations;
    this.name = "template_" + migrations.fingerprint();
  }

  /**
   * Makes a new database like this one and returns its name.
   *
   * @throws org.flywaydb.core.api.FlywayException when the migrations do not run
   */
  public String cloned() {
    PartsFolder.ofThisBuild().alone(this::ensure);
    var clone = "test_" + random();
    server.execute("create database %s template %s owner %s".formatted(clone, name, Roles.OWNER));
    return clone;
  }

  private boolean ensure() {
    if (server
        .texts("select datname from pg_database where datname = '%s'".formatted(name))
        .isEmpty()) {
      var draft = "draft_" + random();
      server.execute("create database %s owner %s".formatted(draft, Roles.OWNER));
      migrate(draft);
      server.execute(
          "alter database %s rename to %s".formatted(draft, name),
          "alter database %s with is_template true allow_connections false".formatted(name));
    }
    return true;
  }

  private void migrate(String database) {
    try {
      var folder = Files.createTempDirectory("migrations");
      try {
        migrations.copyInto(folder);
        flyway(database, folder).migrate();
      } finally {
        FileUtils.deleteQuietly(folder.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Flyway flyway(String database, Path folder) {
    return Flyway.configure()
        .dataSource(server.connect(database, Roles.OWNER, Roles.PASSWORD))
        .locations("filesystem:" + folder)
        .placeholders(Map.of("service_role", Roles.SERVICE))
        .outOfOrder(true)
        .load();
  }

  private static String random() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
