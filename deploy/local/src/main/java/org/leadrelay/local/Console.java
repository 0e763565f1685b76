package org.leadrelay.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the keyboard sees: one line for each thing done, with the time it took. */
public final class Console {
  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    out.println(line);
  }

  /** One thing that was done. */
  public void done(String what, String detail, Duration took) {
    line("✔", what, detail, took);
  }

  /** One thing that was tried in vain. */
  public void failed(String what, String detail, Duration took) {
    line("✘", what, detail, took);
  }

  private void line(String mark, String what, String detail, Duration took) {
    out.printf(Locale.ROOT, "%s %-24s %-48s %7.1f s%n", mark, what, detail, seconds(took));
  }

  private static double seconds(Duration took) {
    return took.toMillis() / 1000.0;
  }
}
