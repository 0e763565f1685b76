package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The drawing in docs/ is the transition table; with -Dleadrelay.update-docs=true it is redrawn.
 */
class DrawingTest {

  private static final Path DRAWING =
      Path.of(System.getProperty("leadrelay.root"), "docs", "handoff-states.md");

  @Test
  void theDrawingIsTheTable() throws IOException {
    var now = drawn();
    if (Boolean.getBoolean("leadrelay.update-docs")) {
      Files.writeString(DRAWING, now);
    }
    assertThat(DRAWING).hasContent(now);
  }

  private static String drawn() {
    var lines = new StringJoiner("\n", "", "\n");
    lines.add("# The states of a handoff");
    lines.add("");
    lines.add(
        "Drawn by the build from the transition table (`Transitions`); who acts is in brackets. What"
            + " happens by itself when its time has come is in the table alone (clock).");
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    lines.add("  [*] --> SENT: send (origin)");
    for (var row : Transitions.TABLE) {
      if (row.by().equals(Party.CLOCK)) {
        continue;
      }
      for (var from : row.from()) {
        lines.add(
            "  %s --> %s: %s (%s)".formatted(from, row.after(from), row.verb().word(), who(row)));
      }
    }
    for (var state : State.values()) {
      if (state.ended()) {
        lines.add("  %s --> [*]".formatted(state));
      }
    }
    lines.add("```");
    lines.add("");
    lines.add("| action | from | who | to |");
    lines.add("|---|---|---|---|");
    for (var row : Transitions.TABLE) {
      var from = row.from().stream().map(State::name).collect(Collectors.joining(", "));
      var to = row.to() == null ? "same" : row.to().name();
      lines.add("| `%s` | %s | %s | %s |".formatted(row.verb().word(), from, who(row), to));
    }
    return lines.toString();
  }

  private static String who(Transitions.Transition row) {
    var who = row.by().relation().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return row.by().byItsSupervisor() ? who + "'s supervisor" : who;
  }
}
