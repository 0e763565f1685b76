package org.leadrelay.testkit.packaged;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * The jar that the build made of this module, as a process of its own on a port of its own.
 *
 * <pre>{@code
 * try (var service = PackagedJar.start(new SuiteResource().start())) {
 *   given().baseUri(service.address()).get("/q/health/ready").then().statusCode(200);
 * }
 * }</pre>
 */
public final class PackagedJar implements AutoCloseable {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path log;

  private PackagedJar(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts it with these settings, which go before those in the jar. */
  public static PackagedJar start(Map<String, String> settings) {
    try {
      var log = Files.createTempFile(Path.of("target"), "packaged", ".log");
      var process =
          new ProcessBuilder(command(settings))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new PackagedJar(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Map<String, String> settings) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Dquarkus.http.host=127.0.0.1");
    command.add("-Dquarkus.http.port=0");
    settings.forEach((name, value) -> command.add("-D%s=%s".formatted(name, value)));
    command.addAll(List.of("-jar", JAR.toString()));
    return command;
  }

  /**
   * Where it answers, once it does.
   *
   * @throws IllegalStateException with its log when it ended instead
   */
  public String address() {
    await().atMost(PATIENCE).until(() -> !process.isAlive() || LISTENING.matcher(log()).find());
    var found = LISTENING.matcher(log());
    if (!found.find()) {
      throw new IllegalStateException("The service ended:\n" + log());
    }
    return found.group(1);
  }

  /** The status with which it ended by itself. */
  public int exit() {
    await().atMost(PATIENCE).until(() -> !process.isAlive());
    return process.exitValue();
  }

  /** What it has printed so far. */
  public String log() {
    try {
      return Files.readString(log, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as an operator would; one that does not end is killed. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
