package org.leadrelay.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What Linux tells about a live process: how long it runs, and how much memory it holds. */
public final class Footprint {
  /** Linux gives times to user programs in this unit, whatever the kernel counts in. */
  private static final long TICKS_PER_SECOND = 100;

  /** Where the start time stands behind the name in parentheses; field 22 of proc(5). */
  private static final int START_AFTER_NAME = 19;

  private final Path process;

  public Footprint(ProcessHandle process) {
    this.process = Path.of("/proc", Long.toString(process.pid()));
  }

  /** The time since the process began, to a hundredth of a second. */
  public Duration age() throws IOException {
    var stat = Files.readString(process.resolve("stat"));
    var behindName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long startMillis = Long.parseLong(behindName[START_AFTER_NAME]) * 1000 / TICKS_PER_SECOND;
    var uptime = Files.readString(Path.of("/proc/uptime")).split(" ", 2)[0];
    return Duration.ofMillis(Math.round(Double.parseDouble(uptime) * 1000) - startMillis);
  }

  /** Memory of its own, in KiB: its private pages, and of shared pages its proportional part. */
  public long proportionalKib() throws IOException {
    return kib("Pss:");
  }

  /** Memory that belongs to no file, in KiB: heap, metaspace, stacks, buffers. */
  public long anonymousKib() throws IOException {
    return kib("Anonymous:");
  }

  private long kib(String name) throws IOException {
    try (var lines = Files.lines(process.resolve("smaps_rollup"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + name + " in smaps_rollup"));
    }
  }
}
