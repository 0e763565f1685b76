package org.leadrelay.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program with its arguments and what it adds to the environment. */
public record Launch(List<String> command, Map<String, String> environment) {

  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  public static Launch of(String... command) {
    return new Launch(List.of(command), Map.of());
  }

  /** A JVM of the JDK that runs the launcher; the options begin with those of the JVM. */
  public static Launch java(List<String> options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    return new Launch(command, Map.of());
  }

  public Launch with(Map<String, String> added) {
    return new Launch(command, added);
  }

  /** The same program behind another one that ends by executing it. */
  Launch behind(String... wrapper) {
    var wrapped = new ArrayList<>(List.of(wrapper));
    wrapped.addAll(command);
    return new Launch(wrapped, environment);
  }

  /** Starts the program; what it prints is added to the log. */
  Process start(Path log) {
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program to its end. */
  void run(String purpose, Path log) {
    try {
      int exit = start(log).waitFor();
      if (exit != 0) {
        throw new StackFailure("Could not %s (exit %d): see %s.".formatted(purpose, exit, log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while trying to " + purpose + ".", e);
    }
  }
}
