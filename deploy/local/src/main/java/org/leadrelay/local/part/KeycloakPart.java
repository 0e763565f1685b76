package org.leadrelay.local.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Keycloak with the demo realm. Its first start augments it for the file database, which makes
 * every later start fast; users that were made stay.
 */
public final class KeycloakPart implements Part {
  public static final String REALM = "leadrelay";

  /** The client of the master realm that may administer every realm. */
  public static final String ADMIN_CLIENT = "local-stack";

  private final RunFolder folder;
  private final Path lib;
  private final Ports ports;
  private final Secrets secrets;
  private final Daemon daemon;

  public KeycloakPart(RunFolder folder, Path lib, Ports ports, Secrets secrets) {
    this.folder = folder;
    this.lib = lib;
    this.ports = ports;
    this.secrets = secrets;
    this.daemon = new Daemon(folder.pid("keycloak"), folder.log("keycloak"));
  }

  /** The issuer of every token of the demo realm. */
  public static String issuer(Ports ports) {
    return "http://%s:%d/realms/%s".formatted(Ports.HOST, ports.keycloak(), REALM);
  }

  @Override
  public String title() {
    return "Keycloak";
  }

  @Override
  public String address() {
    return Ports.HOST + ":" + ports.keycloak();
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.keycloak());
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public Launch launch() {
    var home = home();
    return keycloak(
            home,
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=" + Ports.HOST,
            "--http-port=" + ports.keycloak(),
            "--hostname=http://" + address())
        .with(
            Map.of(
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                ADMIN_CLIENT,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                secrets.admin()));
  }

  @Override
  public boolean answers() {
    return Web.status(URI.create(issuer(ports))) == 200;
  }

  private Path home() {
    var distribution = Distribution.find(lib, "keycloak-quarkus-dist");
    var unpacked = distribution.unzip(folder.data("keycloak").resolve(distribution.name()));
    var home = unpacked.resolve(distribution.name().replace("keycloak-quarkus-dist", "keycloak"));
    var augmented = home.resolve("augmented");
    try {
      if (Files.notExists(augmented)) {
        placeRealm(home.resolve("data/import"));
        keycloak(home, "build", "--db=dev-file").run("augment Keycloak", daemon.log());
        Files.createFile(augmented);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void placeRealm(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (InputStream realm = KeycloakPart.class.getResourceAsStream("realm.json")) {
      Files.copy(
          Objects.requireNonNull(realm),
          folder.resolve("realm.json"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What {@code kc.sh} runs, without the shell in between: its process id must be the server's. */
  private static Launch keycloak(Path home, String... arguments) {
    var options =
        new ArrayList<>(
            List.of(
                "-Xmx256m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    options.addAll(List.of(arguments));
    return Launch.java(options);
  }
}
