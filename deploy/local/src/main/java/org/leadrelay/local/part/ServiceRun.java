package org.leadrelay.local.part;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a process of a service is run.
 *
 * @param replica 0 for the first; each has a port, a log and a process id of its own
 * @param prepared whether program and schema are in place already, so that a start is quick
 * @param jvm options of the Java machine
 * @param settings of the service, as environment variables; they go before those of the stack
 */
public record ServiceRun(
    int replica, boolean prepared, List<String> jvm, Map<String, String> settings) {

  private static final List<String> SHARED =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:MaxDirectMemorySize=64m",
          "--enable-native-access=ALL-UNNAMED");

  public ServiceRun {
    jvm = List.copyOf(jvm);
    settings = Map.copyOf(settings);
  }

  /**
   * As the local stack runs a service: compiled once and quickly, which on a machine with few cores
   * starts in two thirds of the time (ADR 16).
   */
  public static ServiceRun small() {
    return first("-XX:TieredStopAtLevel=1");
  }

  /** With the heap of a deployment, both compilers and small objects. */
  public static ServiceRun deployed() {
    return first("-XX:+UseCompactObjectHeaders");
  }

  private static ServiceRun first(String option) {
    var jvm = Stream.concat(SHARED.stream(), Stream.of(option)).toList();
    return new ServiceRun(0, false, jvm, Map.of());
  }

  /** The same as another replica. */
  public ServiceRun replica(int number) {
    return new ServiceRun(number, prepared, jvm, settings);
  }

  /** The same over a program and a schema that are in place. */
  public ServiceRun overPrepared() {
    return new ServiceRun(replica, true, jvm, settings);
  }

  /** The same with a setting more. */
  public ServiceRun with(String name, String value) {
    var more = new HashMap<>(settings);
    more.put(name, value);
    return new ServiceRun(replica, prepared, jvm, more);
  }
}
