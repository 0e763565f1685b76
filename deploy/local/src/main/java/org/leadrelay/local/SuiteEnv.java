package org.leadrelay.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadrelay.local.part.Databases;
import org.leadrelay.local.part.KeycloakPart;
import org.leadrelay.local.part.Ports;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/**
 * The addresses of the running stack, for any script: {@code .run/suite.env} has one {@code
 * NAME=value} a line, without quotes and without a character that a shell would take for its own.
 */
public record SuiteEnv(Map<String, String> values) {

  /** The addresses of a stack on these ports. */
  public static SuiteEnv of(Ports ports, List<SuiteService> running) {
    var values = new LinkedHashMap<String, String>();
    values.put("PORT_BASE", Integer.toString(ports.base()));
    values.put("OIDC_URL", KeycloakPart.issuer(ports));
    values.put("KAFKA_BOOTSTRAP", Ports.HOST + ":" + ports.kafka());
    for (var service : running) {
      values.put(service + "_URL", "http://" + Ports.HOST + ":" + ports.service(service));
    }
    for (var service : SuiteService.values()) {
      values.put(service + "_JDBC_URL", Databases.ownerUrl(service, ports));
    }
    return new SuiteEnv(values);
  }

  /** What the folder says; empty when the stack does not run. */
  public static Optional<SuiteEnv> read(RunFolder folder) {
    if (Files.notExists(folder.suiteEnv())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SuiteEnv(
              Arguments.parse(Files.readAllLines(folder.suiteEnv()).toArray(String[]::new))
                  .values()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(RunFolder folder) {
    var lines =
        values.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).toList();
    try {
      Files.write(folder.suiteEnv(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void forget(RunFolder folder) {
    try {
      Files.deleteIfExists(folder.suiteEnv());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value of a name that must be there. */
  public String value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new StackFailure("The running stack has no " + name + "."));
  }
}
