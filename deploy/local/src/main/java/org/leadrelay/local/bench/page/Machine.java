package org.leadrelay.local.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.common.utils.AppInfoParser;
import org.leadrelay.local.bench.BenchStage;
import org.leadrelay.local.part.Site;
import org.leadrelay.local.part.SuiteService;

/** Where, when and with what something was measured, each as a name and a value. No host's name. */
public record Machine(List<Fact> facts) {
  private static final long GIB = 1L << 20;

  /** A name and a value. */
  public record Fact(String name, String value) {}

  public Machine {
    facts = List.copyOf(facts);
  }

  /** This machine, now. */
  public static Machine here(String adminUrl, SuiteService service, Site site)
      throws IOException, SQLException {
    return new Machine(
        List.of(
            new Fact("date", LocalDate.now(ZoneId.systemDefault()).toString()),
            new Fact("command", "make bench SERVICE=" + service.folder()),
            new Fact("machine", processor() + ", " + memory()),
            new Fact("load before", load()),
            new Fact("Java", System.getProperty("java.vendor") + " " + Runtime.version()),
            new Fact("PostgreSQL", postgres(adminUrl)),
            new Fact("Kafka", AppInfoParser.getVersion()),
            new Fact("Quarkus", quarkus(site, service)),
            new Fact("service runs with", String.join(" ", BenchStage.DEPLOYED.jvm()))));
  }

  private static String processor() throws IOException {
    var model = field(Path.of("/proc/cpuinfo"), "model name").orElse(System.getProperty("os.arch"));
    return "%d cores of %s".formatted(Runtime.getRuntime().availableProcessors(), model);
  }

  private static String memory() throws IOException {
    var kib = field(Path.of("/proc/meminfo"), "MemTotal").orElse("0").replaceAll("\\D", "");
    return "%d GiB".formatted(Math.round(Double.parseDouble(kib) / GIB));
  }

  /** How many processes wanted a core, on average over the last minute: what others took. */
  private static String load() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
  }

  private static Optional<String> field(Path file, String name) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    }
  }

  private static String postgres(String adminUrl) throws SQLException {
    try (var connection = DriverManager.getConnection(adminUrl)) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }

  /** The version in the name of the library that every service brings. */
  private static String quarkus(Site site, SuiteService service) {
    var core = Pattern.compile(".*quarkus-core-(\\d[^/]*)\\.jar");
    var names = site.folder().data(service.folder()).resolve("app/lib/main").toFile().list();
    return names == null
        ? ""
        : Arrays.stream(names)
            .map(core::matcher)
            .filter(found -> found.matches())
            .map(found -> found.group(1))
            .findFirst()
            .orElse("");
  }
}
