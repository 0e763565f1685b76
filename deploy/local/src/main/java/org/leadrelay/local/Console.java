package org.leadrelay.local;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the keyboard sees: what was done, and at the line's end the time it took. */
public final class Console {
  private static final int NAME = 24;
  private static final int ENTRY = 44;
  private static final int LINE = 96;
  private static final int TIME = 9;

  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public void say(String line) {
    out.println(line);
  }

  /** One thing that was done. */
  public void done(String what, String detail, Duration took) {
    line("✔ " + Columns.pad(what, NAME) + " " + detail, took);
  }

  /** A headline, set apart from what came before. */
  public void headline(String text) {
    out.println();
    out.println(text);
  }

  /** One step of a story, and below it what came of it. */
  public void step(boolean done, String title, String outcome, Duration took) {
    line((done ? "✔ " : "✘ ") + title, took);
    out.println("    " + outcome);
  }

  /** Something to know, after its name in both languages. */
  public void entry(String zh, String en, String text) {
    out.println("  " + Columns.pad(zh + " · " + en, ENTRY) + "  " + text);
  }

  private void line(String text, Duration took) {
    var time = Timing.text(took);
    out.println(Columns.pad(text, LINE) + " ".repeat(Math.max(1, TIME - time.length())) + time);
  }
}
