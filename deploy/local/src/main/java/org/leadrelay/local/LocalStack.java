package org.leadrelay.local;

import java.nio.file.Path;
import java.util.Arrays;
import org.leadrelay.local.part.StackFailure;

/** {@code up [port-base=...] [only=...]} and {@code down}, for make. */
public final class LocalStack {
  private LocalStack() {}

  public static void main(String[] words) {
    try {
      var arguments = Arguments.parse(Arrays.copyOfRange(words, 1, words.length));
      switch (words[0]) {
        case "up" -> up(arguments);
        case "down" -> down();
        default -> throw new StackFailure("Neither up nor down: " + words[0]);
      }
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    }
  }

  private static void up(Arguments arguments) {
    var console = new Console(System.out);
    var watch = new Stopwatch();
    var stack = new Stack(Path.of(""), arguments.value("port-base"), console);
    var onInterrupt = new Thread(stack::stopStarted);
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    stack.up(arguments.value("only"));
    Runtime.getRuntime().removeShutdownHook(onInterrupt);
    console.done("Up", "addresses in .run/suite.env; 'make down' ends it", watch.elapsed());
  }

  private static void down() {
    new Stack(Path.of(""), "", new Console(System.out)).down();
  }
}
