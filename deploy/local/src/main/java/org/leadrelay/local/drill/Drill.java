package org.leadrelay.local.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stack;
import org.leadrelay.local.drill.handoff.HandoffExercise;
import org.leadrelay.local.drill.loop.LoopExercise;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;

/**
 * {@code drill [rounds=200] [every=20] [seed=...] [port-base=...] [run-dir=...]}, for make: a stack
 * of its own comes up, the rounds are played, and it ends. Exit code 1 if anything was lost,
 * doubled, out of order, half-written, or answered as it never should be.
 */
public final class Drill {
  /** What is begun anew; programs that were unpacked stay. */
  private static final List<String> FORGOTTEN =
      List.of("postgres/data", "kafka/data", "keys", "logs");

  private static final int SEEDS = 1_000_000;

  private Drill() {}

  public static void main(String[] words) {
    var console = new Console(System.out);
    try {
      int fallbackSeed = ThreadLocalRandom.current().nextInt(SEEDS);
      var settings = DrillSettings.of(Arguments.parse(words), fallbackSeed);
      System.exit(play(settings, console) ? 0 : 1);
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static boolean play(DrillSettings settings, Console console) throws Exception {
    console.say(
        "Drill: SEED=%d ROUNDS=%d in %s"
            .formatted(settings.seed(), settings.rounds(), settings.folder()));
    var folder = RunFolder.at(Path.of(settings.folder()));
    var stack = new Stack(Path.of(""), folder, settings.portBase(), console);
    stack.down();
    FORGOTTEN.forEach(folder::forget);
    folder.prepare();
    Runtime.getRuntime().addShutdownHook(new Thread(stack::down));
    stack.up(Stack.BACKBONE);
    var name = "DRILL-" + settings.seed();
    try (var fleet = Fleet.over(stack);
        var handoffs = HandoffExercise.begin(fleet, name)) {
      var loop = LoopExercise.begin(fleet, name, handoffs.claims());
      var both = new ExercisesTogether(List.of(handoffs, loop));
      return new Rounds(settings, both, fleet, console).play();
    }
  }
}
