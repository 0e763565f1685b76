package org.leadrelay.local.drill;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.bureau.UnexpectedAnswer;
import org.leadrelay.local.drill.proof.Breach;

/** The rounds of a drill one after another; the first examination that finds a breach ends it. */
final class Rounds {
  private static final int SHOWN = 20;

  private final DrillSettings settings;
  private final Exercise exercise;
  private final Fleet fleet;
  private final Console console;
  private final Summary summary = new Summary();

  Rounds(DrillSettings settings, Exercise exercise, Fleet fleet, Console console) {
    this.settings = settings;
    this.exercise = exercise;
    this.fleet = fleet;
    this.console = console;
  }

  /**
   * Plays them.
   *
   * @return whether everything held
   */
  boolean play() throws Exception {
    var watch = new Stopwatch();
    var random = new SplittableRandom(settings.seed());
    boolean held = true;
    for (int number = 1; held && number <= settings.rounds(); number++) {
      held = play(number, Round.draw(exercise, fleet.wheel(), random.split()));
      if (held && settings.examinesAfter(number)) {
        held = examine(number);
      }
    }
    summary.lines().forEach(console::say);
    Stream.concat(Stream.of(fleet.note()), exercise.notes().stream())
        .forEach(note -> console.say("  " + note));
    console.done(
        held ? "Nothing was lost" : "BREACHED",
        "SEED=%d ROUNDS=%d; logs and data are in %s"
            .formatted(settings.seed(), settings.rounds(), settings.folder()),
        watch.elapsed());
    return held;
  }

  private boolean play(int number, Round round) throws InterruptedException {
    try {
      var report = round.play();
      summary.add(report);
      console.done(
          "%d/%d %s".formatted(number, settings.rounds(), report.victim()),
          report.text(),
          report.took());
      return true;
    } catch (UnexpectedAnswer e) {
      show(List.of(new Breach("round " + number + ", " + round.victim().name(), e.toString())));
      return false;
    }
  }

  private boolean examine(int number) throws Exception {
    var watch = new Stopwatch();
    var examined = exercise.examine(number == settings.rounds());
    show(examined.breaches());
    console.done("Examined", examined.evidence(), watch.elapsed());
    return examined.breaches().isEmpty();
  }

  private void show(List<Breach> breaches) {
    breaches.stream().limit(SHOWN).forEach(breach -> console.say("✘ " + breach));
    if (breaches.size() > SHOWN) {
      console.say("✘ and %d more".formatted(breaches.size() - SHOWN));
    }
  }
}
