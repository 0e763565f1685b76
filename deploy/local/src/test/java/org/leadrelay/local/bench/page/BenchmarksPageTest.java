package org.leadrelay.local.bench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.bench.Figure;

class BenchmarksPageTest {
  private static final Machine MACHINE = new Machine(List.of(new Machine.Fact("cores", "2")));

  @Test
  void aServicesSectionIsReplacedAndTheOthersStay() {
    var page = with(with(with(BenchmarksPage.EMPTY, "one", 1), "two", 2), "one", 3);

    assertThat(page).contains("## one", "## two", "| p50 | 3.00 ms |", "| p50 | 2.00 ms |");
    assertThat(page).doesNotContain("| p50 | 1.00 ms |");
    assertThat(page.indexOf("## one")).isLessThan(page.indexOf("## two"));
    assertThat(page).startsWith("# Benchmarks");
  }

  @Test
  void aSectionSaysWhereItWasMeasured() {
    assertThat(with(BenchmarksPage.EMPTY, "one", 1)).contains("| cores | 2 |");
  }

  private static String with(String page, String service, double value) {
    var figure = Figure.atMost("p50", value, "ms", 50, "");
    return BenchmarksPage.with(page, service, MACHINE, List.of(figure));
  }
}
