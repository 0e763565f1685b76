package org.leadrelay.local.story;

import java.nio.file.Path;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stack;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.SuiteEnv;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.story.chapter.Stage;
import org.leadrelay.local.story.play.Story;

/**
 * {@code demo [port-base=...] [stay=no]}, for make: the stack comes up, the story is played, and
 * the stack stays up until an interrupt, which ends what this program has started. With {@code
 * stay=no} it ends after the story, with exit code 1 unless every step was done.
 */
public final class Demo {
  private static final Path PROJECT = Path.of("");

  private Demo() {}

  public static void main(String[] words) {
    try {
      var arguments = Arguments.parse(words);
      if (!play(arguments) && arguments.value("stay").equals("no")) {
        System.exit(1);
      }
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    }
  }

  private static boolean play(Arguments arguments) {
    var console = new Console(System.out);
    var watch = new Stopwatch();
    var stack = new Stack(PROJECT, arguments.value("port-base"), console);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::stopStarted));
    stack.up("");
    console.done("Up", "addresses in .run/suite.env", watch.elapsed());
    boolean done = tell(stack, console);
    if (!arguments.value("stay").equals("no")) {
      console.headline("运行中，Ctrl-C 结束 · It stays up; Ctrl-C ends it.");
      stack.awaitEnd();
    }
    return done;
  }

  private static boolean tell(Stack stack, Console console) {
    var folder = RunFolder.in(PROJECT);
    var env = SuiteEnv.read(folder).orElseThrow(() -> new StackFailure("The stack has ended."));
    try (var stage = Stage.of(stack, env, folder)) {
      var script = new Script(stack, stage, env, folder, PROJECT);
      boolean done = new Story(script.chapters(), script.diary(), console).play();
      console.headline("接着试 · To try next");
      script.nextSteps().lines().forEach(line -> console.entry(line.zh(), line.en(), line.text()));
      return done;
    }
  }
}
