package org.leadrelay.local.part;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One process of a service of the suite, in its demo profile. It runs from a copy of what the build
 * made, so that the next build does not change it under its feet; its schema is brought up to date
 * before it starts, by the owner of the schema.
 */
public final class ServicePart implements Part {
  /** The server trusts the services' roles, but a migration wants a password to be set. */
  private static final String NOT_ASKED = "not-asked";

  private final SuiteService service;
  private final Site site;
  private final ServiceRun run;
  private final Daemon daemon;

  public ServicePart(SuiteService service, Site site, ServiceRun run) {
    this.service = service;
    this.site = site;
    this.run = run;
    this.daemon = new Daemon(site.folder().pid(title()), site.folder().log(title()));
  }

  public SuiteService service() {
    return service;
  }

  @Override
  public String title() {
    return run.replica() == 0 ? service.folder() : service.folder() + "-" + run.replica();
  }

  @Override
  public String address() {
    return "http://" + Ports.HOST + ":" + port();
  }

  @Override
  public List<Integer> ports() {
    return List.of(port());
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public Launch launch() {
    if (!run.prepared()) {
      prepare();
    }
    var options = new ArrayList<>(run.jvm());
    options.addAll(List.of("-jar", program().resolve("quarkus-run.jar").toString()));
    return Launch.java(options).with(environment());
  }

  /**
   * Puts the program in its place, completes the keys and brings the schema up to date; the
   * database must be there.
   */
  public void prepare() {
    FolderCopy.replace(service.packaged(site.project()), program());
    new KeyExchange(site, KeyExchange.of(classPath(), daemon.log())).complete();
    migrate();
  }

  @Override
  public boolean answers() {
    var ready = URI.create(address() + "/q/health/ready");
    return Web.status(ready) == 200;
  }

  private int port() {
    return site.ports().service(service, run.replica());
  }

  private Path program() {
    return site.folder().data(service.folder()).resolve("app");
  }

  private String classPath() {
    return program().resolve("lib/main")
        + "/*:"
        + program().resolve("lib/boot")
        + "/*:"
        + program().resolve("app")
        + "/*";
  }

  private void migrate() {
    Launch.java(
            List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath(),
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
    return Databases.url(service, site.ports());
  }

  private Map<String, String> environment() {
    var issuer = KeycloakPart.issuer(site.ports());
    var all = new HashMap<String, String>();
    all.put("QUARKUS_PROFILE", "demo");
    all.put("QUARKUS_HTTP_HOST", Ports.HOST);
    all.put("QUARKUS_HTTP_PORT", Integer.toString(port()));
    all.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl());
    all.put("QUARKUS_DATASOURCE_USERNAME", service.serviceRole());
    all.put("LEADRELAY_EVENTS_DIRECT_URL", jdbcUrl());
    all.put("LEADRELAY_SEALING_KEYS", site.folder().keys(service.folder()).toString());
    all.put("KAFKA_BOOTSTRAP_SERVERS", Ports.HOST + ":" + site.ports().kafka());
    all.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
    all.put("QUARKUS_OIDC_TOKEN_ISSUER", issuer);
    all.put("QUARKUS_OIDC_TOKEN_AUDIENCE", KeycloakPart.REALM);
    all.putAll(run.settings());
    return all;
  }
}
