package org.leadrelay.local.bench.page;

import java.util.List;
import java.util.stream.Collectors;
import org.leadrelay.local.bench.Figure;

/** The page of the benchmarks: a section for each service, written by its own run. */
public final class BenchmarksPage {
  /** The page before anything was measured. */
  public static final String EMPTY =
      """
      # Benchmarks

      Written by `make bench`; each service's section comes from its own run and says where and when. Take the ratios with
      you, not the absolute figures: they are those of one machine, on which the callers, the database and the broker run
      beside the service. A ratio is the figure divided by its limit.
      """;

  private BenchmarksPage() {}

  /** The page with this service's section in place of an older one, or as the last. */
  public static String with(String page, String service, Machine machine, List<Figure> figures) {
    var begin = "<!-- %s: begin -->\n".formatted(service);
    var end = "<!-- %s: end -->\n".formatted(service);
    var section = begin + section(service, machine, figures) + end;
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    return from < 0 || to < from
        ? page + "\n" + section
        : page.substring(0, from) + section + page.substring(to + end.length());
  }

  private static String section(String service, Machine machine, List<Figure> figures) {
    return """
    ## %s

    | what | measured | limit | ratio | | how |
    |---|---|---|---|---|---|
    %s
    |  |  |
    |---|---|
    %s\
    """
        .formatted(
            service,
            figures.stream().map(BenchmarksPage::row).collect(Collectors.joining()),
            machine.facts().stream()
                .map(fact -> "| %s | %s |\n".formatted(fact.name(), fact.value()))
                .collect(Collectors.joining()));
  }

  private static String row(Figure figure) {
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            figure.what(),
            figure.valueText(),
            figure.limitText(),
            figure.ratioText(),
            figure.kept() ? "✔" : "✘",
            figure.detail());
  }
}
