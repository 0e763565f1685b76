package org.leadrelay.local.story.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadrelay.local.Timing;
import org.leadrelay.local.story.play.Leg;
import org.leadrelay.local.story.play.Played;

/** The steps from top to bottom, between the lifelines of three bureaus. */
final class SequenceChart {
  private static final int HEAD = 52;
  private static final int ROW = 60;
  private static final int TIME = 70;
  private static final int WIDTH = 860;
  private static final int STATE = 774;

  private final List<Lifeline> lifelines;
  private final List<Played> steps;

  /** A bureau's line, at its distance from the left. */
  record Lifeline(Province bureau, int x) {}

  /** A chart of those steps that go between these bureaus. */
  SequenceChart(List<Lifeline> lifelines, List<Played> steps) {
    this.lifelines = List.copyOf(lifelines);
    this.steps = List.copyOf(steps);
  }

  String svg() {
    int height = HEAD + steps.size() * ROW + 8;
    var lines = lifelines.stream().map(line -> head(line, height)).collect(Collectors.joining());
    var rows = new ArrayList<String>();
    int number = 0;
    for (var played : steps) {
      boolean moves = !leg(played).stays();
      number += moves ? 1 : 0;
      int y = HEAD + rows.size() * ROW + 40;
      rows.add(moves ? message(played, number, y) : look(played, y));
    }
    return """
    <svg class="sequence" viewBox="0 0 %d %d" role="img" aria-label="先后顺序 · the sequence">
    %s%s</svg>
    """
        .formatted(WIDTH, height, lines, String.join("", rows));
  }

  private static String head(Lifeline line, int height) {
    return """
    <g class="lifeline"><line x1="%1$d" x2="%1$d" y1="44" y2="%2$d"/>\
    <rect x="%3$d" y="4" width="104" height="40" rx="9"/>\
    <text class="zh" x="%1$d" y="21">%4$s</text><text class="en" x="%1$d" y="36">%5$s</text></g>
    """
        .formatted(line.x(), height, line.x() - 52, line.bureau().zh(), line.bureau().en());
  }

  private String message(Played played, int number, int y) {
    int from = x(leg(played).from());
    int to = x(leg(played).to());
    int side = to > from ? 1 : -1;
    return """
    <g class="message">%s<line x1="%d" x2="%d" y1="%d" y2="%d" marker-end="url(#head)"/>\
    <circle cx="%d" cy="%d" r="9"/><text class="number" x="%d" y="%d">%d</text>\
    %s%s%s</g>
    """
        .formatted(
            time(played, y),
            from + side * 10,
            to - side * 3,
            y,
            y,
            from,
            y,
            from,
            y + 4,
            number,
            label(played, (from + to) / 2 + side * 6, y),
            seen(played, to, y),
            state(played, y));
  }

  private String look(Played played, int y) {
    int at = x(leg(played).from());
    return """
    <g class="look">%s<rect x="%d" y="%d" width="212" height="44" rx="9"/>%s%s</g>
    """
        .formatted(
            time(played, y),
            at - 106,
            y - 30,
            label(played, at, y + 8),
            seen(played, at + 114, y - 20));
  }

  private static String time(Played played, int y) {
    return "<text class=\"at\" x=\"%d\" y=\"%d\">+%s</text><text class=\"took\" x=\"%d\" y=\"%d\">%s</text>"
        .formatted(
            TIME,
            y - 4,
            Timing.text(played.at()),
            TIME,
            y + 9,
            "took " + Timing.text(played.took()));
  }

  private static String label(Played played, int x, int y) {
    return "<text class=\"zh\" x=\"%d\" y=\"%d\">%s</text><text class=\"en\" x=\"%d\" y=\"%d\">%s</text>"
        .formatted(
            x,
            y - 20,
            Markup.escape(played.step().zh()),
            x,
            y - 6,
            Markup.escape(played.step().en()));
  }

  private static String seen(Played played, int x, int y) {
    return played
        .outcome()
        .seen()
        .map(after ->
            "<text class=\"seen\" x=\"%d\" y=\"%d\">%s</text>"
                .formatted(x, y + 16, Timing.text(after)))
        .orElse("");
  }

  private static String state(Played played, int y) {
    return played
        .outcome()
        .state()
        .map(state ->
            """
            <g class="state %1$s"><rect x="%2$d" y="%3$d" width="80" height="34" rx="9"/>\
            <text class="zh" x="%4$d" y="%5$d">%6$s</text>\
            <text class="en" x="%4$d" y="%7$d">%1$s</text></g>\
            """
                .formatted(
                    state,
                    STATE,
                    y - 17,
                    STATE + 40,
                    y - 3,
                    STATES.getOrDefault(state, ""),
                    y + 11))
        .orElse("");
  }

  private static final Map<String, String> STATES =
      Map.of(
          "SENT", "已下发",
          "RETURNED", "已退回",
          "ACCEPTED", "办理中",
          "CONCLUDED", "已办结",
          "CLOSED", "已销号");

  private int x(String code) {
    return lifelines.stream()
        .filter(line -> line.bureau().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No lifeline of " + code))
        .x();
  }

  private static Leg leg(Played played) {
    return played.step().leg().orElseThrow();
  }
}
