package org.leadrelay.local.story;

import java.nio.file.Path;
import java.util.List;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stack;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.part.StackFailure;

/**
 * {@code demo [port-base=...] [stay=no]}, for make: the stack comes up, the story is played, and
 * the stack stays up until an interrupt, which ends what this program has started.
 */
public final class Demo {
  private Demo() {}

  public static void main(String[] words) {
    try {
      play(Arguments.parse(words));
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    }
  }

  private static void play(Arguments arguments) {
    var console = new Console(System.out);
    var watch = new Stopwatch();
    var stack = new Stack(Path.of(""), arguments.value("port-base"), console);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::stopStarted));
    stack.up("");
    console.done("Up", "addresses in .run/suite.env", watch.elapsed());
    new Story(List.of()).play(console);
    if (!arguments.value("stay").equals("no")) {
      console.say("Ctrl-C ends it. For a token: make token ROLE=officer JURISDICTION=310000");
      stack.awaitEnd();
    }
  }
}
