package org.leadrelay.local.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.leadrelay.local.Arguments;
import org.leadrelay.local.Console;
import org.leadrelay.local.Stack;
import org.leadrelay.local.bench.courier.CourierBench;
import org.leadrelay.local.bench.handoff.HandoffBench;
import org.leadrelay.local.bench.intake.IntakeBench;
import org.leadrelay.local.bench.page.BenchmarksPage;
import org.leadrelay.local.bench.page.Machine;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;

/**
 * {@code bench [service=...] [seconds=60] [port-base=...] [run-dir=...]}, for make: a stack of its
 * own comes up, the budgets are measured, printed, and written to docs/benchmarks.md.
 */
public final class Bench {
  private static final Path PAGE = Path.of("docs/benchmarks.md");
  private static final List<String> FORGOTTEN =
      List.of("postgres/data", "kafka/data", "keys", "logs");
  private static final List<Benchmark> ALL =
      List.of(new IntakeBench(), new HandoffBench(), new CourierBench());

  private Bench() {}

  public static void main(String[] words) {
    try {
      measure(BenchSettings.of(Arguments.parse(words)), new Console(System.out));
      System.exit(0);
    } catch (StackFailure e) {
      System.err.println("✘ " + e.getMessage());
      System.exit(1);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void measure(BenchSettings settings, Console console) throws Exception {
    var folder = RunFolder.at(Path.of(settings.folder()));
    var stack = new Stack(Path.of(""), folder, settings.portBase(), console);
    stack.down();
    FORGOTTEN.forEach(folder::forget);
    folder.prepare();
    Runtime.getRuntime().addShutdownHook(new Thread(stack::down));
    stack.up(Stack.BACKBONE);
    var stage = new BenchStage(stack.site(), settings.measured(), console);
    for (var benchmark : ALL) {
      if (settings.services().contains(benchmark.service())) {
        measure(benchmark, stage);
      }
    }
  }

  private static void measure(Benchmark benchmark, BenchStage stage) throws Exception {
    var name = benchmark.service().folder();
    stage.console().headline(name);
    var figures = benchmark.measure(stage);
    figures.forEach(figure -> stage.console().say(line(figure)));
    var page = Files.exists(PAGE) ? Files.readString(PAGE) : BenchmarksPage.EMPTY;
    var machine = Machine.here(stage.adminUrl(), benchmark.service(), stage.site());
    Files.writeString(PAGE, BenchmarksPage.with(page, name, machine, figures));
    stage.console().say("  written to " + PAGE);
  }

  private static String line(Figure figure) {
    return String.format(
        Locale.ROOT,
        "%s %-44s %14s %14s %6s  %s",
        figure.kept() ? "✔" : "✘",
        figure.what(),
        figure.valueText(),
        figure.limitText(),
        figure.ratioText(),
        figure.detail());
  }
}
