package org.leadrelay.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that make careless patterns backtrack. Time is that of the processor for this thread. */
class LinearTimeTest {

  private static final int SIGNS = 6_000;
  private static final int TIMES = 8;

  /** An extractor whose work grew with the square of the length would need eight times that. */
  private static final double MOST = 3.0 * TIMES;

  private static final long UNMEASURABLE_NANOS = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一",
        "1",
        "o",
        "1o",
        "○",
        "1 ",
        "1-",
        "一1",
        "a",
        "a ",
        "a.",
        "a-",
        "@",
        "a@",
        "a@b.",
        "http://",
        "http://a.example.com/",
        ".",
        "微信",
        "q q",
        "q ",
        "叫“",
        "叫",
        "测A",
        "+86",
        "86-1",
        "(1)",
        "*1",
        "*",
        "1️⃣",
        "\u200b",
        "SF0 ",
        "单号1 ",
        "QQ1、",
        "🙂",
        "①1",
        "T1",
        "\n",
        "：",
        "v:",
        "_1"
      })
  void workGrowsWithTheLengthOfTheText(String unit) {
    var text = unit.repeat(SIGNS / unit.length());

    long once = Math.max(fastest(text), UNMEASURABLE_NANOS);

    assertThat(fastest(text.repeat(TIMES))).isLessThan((long) (MOST * once));
  }

  /** 50 ms, and as much again for a machine that has others to serve. */
  @Test
  void twoHundredKilobytesOfOneAreReadAtOnce() {
    assertThat(fastest("一".repeat(200_000 / 3))).isLessThan(100_000_000);
  }

  private static long fastest(String text) {
    return IntStream.range(0, 4).mapToLong(run -> nanos(text)).min().orElseThrow();
  }

  private static long nanos(String text) {
    var thread = ManagementFactory.getThreadMXBean();
    long start = thread.getCurrentThreadCpuTime();
    assertThat(Look.at(text)).isNotNull();
    return thread.getCurrentThreadCpuTime() - start;
  }
}
