package org.leadrelay.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/**
 * What is to be measured.
 *
 * @param services whose benchmarks run
 * @param measured how long one figure is measured
 * @param portBase of the bench's own stack
 * @param folder that holds it, and is begun anew
 */
record BenchSettings(
    List<SuiteService> services, Duration measured, String portBase, String folder) {

  static BenchSettings of(Arguments arguments) {
    return new BenchSettings(
        services(arguments.value("service")),
        Duration.ofSeconds(seconds(value(arguments, "seconds", "60"))),
        value(arguments, "port-base", "20000"),
        value(arguments, "run-dir", ".run-bench"));
  }

  private static List<SuiteService> services(String name) {
    var all = List.of(SuiteService.values());
    var chosen = all.stream().filter(each -> name.isEmpty() || each.folder().equals(name)).toList();
    if (chosen.isEmpty()) {
      throw new StackFailure(
          "SERVICE must be one of "
              + all.stream().map(SuiteService::folder).collect(Collectors.joining(", "))
              + ".");
    }
    return chosen;
  }

  private static int seconds(String text) {
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw new StackFailure("FOR must be a number of seconds, not \"" + text + "\".");
    }
    return Integer.parseInt(text);
  }

  private static String value(Arguments arguments, String name, String fallback) {
    return arguments.value(name).isEmpty() ? fallback : arguments.value(name);
  }
}
