package org.leadrelay.local.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One service of the suite in its demo profile. It runs from a copy of what the build made, so that
 * the next build does not change it under its feet; its schema is brought up to date before it
 * starts, by the owner of the schema. Like the other parts it is compiled once and quickly: on a
 * machine with few cores it starts in two thirds of the time.
 */
public final class ServicePart implements Part {
  /** The server trusts the services' roles, but a migration wants a password to be set. */
  private static final String NOT_ASKED = "not-asked";

  private final SuiteService service;
  private final Path project;
  private final RunFolder folder;
  private final Ports ports;
  private final Daemon daemon;

  public ServicePart(SuiteService service, Path project, RunFolder folder, Ports ports) {
    this.service = service;
    this.project = project;
    this.folder = folder;
    this.ports = ports;
    this.daemon = new Daemon(folder.pid(service.folder()), folder.log(service.folder()));
  }

  public SuiteService service() {
    return service;
  }

  @Override
  public String title() {
    return service.folder();
  }

  @Override
  public String address() {
    return "http://" + Ports.HOST + ":" + ports.service(service);
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.service(service));
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public Launch launch() {
    var app = folder.data(service.folder()).resolve("app");
    FolderCopy.replace(service.packaged(project), app);
    migrate(app);
    return Launch.java(
            List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=64m",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                app.resolve("quarkus-run.jar").toString()))
        .with(environment());
  }

  @Override
  public boolean answers() {
    var ready = URI.create(address() + "/q/health/ready");
    return Web.status(ready) == 200;
  }

  private void migrate(Path app) {
    Launch.java(
            List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                app.resolve("lib/main")
                    + "/*:"
                    + app.resolve("lib/boot")
                    + "/*:"
                    + app.resolve("app")
                    + "/*",
                "org.leadrelay.operation.Migrations"))
        .with(
            Map.of(
                "LEADRELAY_MIGRATIONS_URL", jdbcUrl(),
                "LEADRELAY_MIGRATIONS_USER", service.ownerRole(),
                "LEADRELAY_MIGRATIONS_PASSWORD", NOT_ASKED,
                "LEADRELAY_MIGRATIONS_SERVICE_ROLE", service.serviceRole()))
        .run("migrate the schema of " + service.folder(), daemon.log());
  }

  private String jdbcUrl() {
    return Databases.url(service, ports);
  }

  private Map<String, String> environment() {
    var issuer = KeycloakPart.issuer(ports);
    return Map.ofEntries(
        Map.entry("QUARKUS_PROFILE", "demo"),
        Map.entry("QUARKUS_HTTP_HOST", Ports.HOST),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(ports.service(service))),
        Map.entry("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl()),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", service.serviceRole()),
        Map.entry("LEADRELAY_EVENTS_DIRECT_URL", jdbcUrl()),
        Map.entry("LEADRELAY_SEALING_KEYS", folder.keys(service.folder()).toString()),
        Map.entry("LEADRELAY_SEALING_GENERATE_MISSING", "true"),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", Ports.HOST + ":" + ports.kafka()),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", issuer),
        Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", issuer),
        Map.entry("QUARKUS_OIDC_TOKEN_AUDIENCE", KeycloakPart.REALM));
  }
}
