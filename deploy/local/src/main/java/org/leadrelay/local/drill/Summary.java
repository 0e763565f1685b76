package org.leadrelay.local.drill;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.leadrelay.local.Timing;

/** All rounds on a few lines. */
final class Summary {
  private final List<RoundReport> reports = new ArrayList<>();

  void add(RoundReport report) {
    reports.add(report);
  }

  /** A row for each kind of accident. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        row("accident", "rounds", "answers", "back, median", "back, longest", "round, median"));
    new TreeMap<>(reports.stream().collect(groupingBy(RoundReport::victim)))
        .forEach((victim, rounds) ->
            lines.add(
                row(
                    victim,
                    rounds.size(),
                    rounds.stream().mapToInt(RoundReport::answers).sum(),
                    Timing.text(at(rounds.stream().map(RoundReport::back).toList(), 0.5)),
                    Timing.text(at(rounds.stream().map(RoundReport::back).toList(), 1)),
                    Timing.text(at(rounds.stream().map(RoundReport::took).toList(), 0.5)))));
    return lines;
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "  %-20s %7s %9s %14s %14s %14s", cells);
  }

  private static Duration at(List<Duration> times, double share) {
    var sorted = times.stream().sorted().toList();
    return sorted.get((int) Math.round((sorted.size() - 1) * share));
  }
}
