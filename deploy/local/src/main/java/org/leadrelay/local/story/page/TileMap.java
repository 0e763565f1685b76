package org.leadrelay.local.story.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadrelay.local.story.play.Leg;

/** The map: a square for each province, and a numbered arrow for each way that was gone. */
final class TileMap {
  private static final int PITCH = 62;
  private static final int TILE = 56;
  private static final int MARGIN = 4;
  private static final int WIDTH = 9 * PITCH + 38;
  private static final int HEIGHT = 9 * PITCH + 2 * MARGIN;

  /** Where on a way its number stands: nearer to its end, so that there and back keep apart. */
  private static final double NUMBER = 0.56;

  private static final String NATION =
      """
      <g class="tile full"><title>000000</title><rect x="4" y="4" width="180" height="56" rx="9"/>\
      <text class="zh" x="94" y="29">全国</text>\
      <text class="en" x="94" y="45">The nation sees all of it</text></g>
      """;

  private final List<Leg> legs;
  private final Map<String, Sight> sights;

  /** What a bureau sees in the end; the name is that of the style. */
  enum Sight {
    FULL,
    ENVELOPE,
    NOTHING
  }

  /**
   * A map.
   *
   * @param legs in the order of their numbers
   * @param sights by jurisdiction code, of those who play a part
   */
  TileMap(List<Leg> legs, Map<String, Sight> sights) {
    this.legs = List.copyOf(legs);
    this.sights = Map.copyOf(sights);
  }

  String svg() {
    var tiles = Arrays.stream(Province.values()).map(this::tile).collect(Collectors.joining());
    var arrows =
        numbersByLeg().entrySet().stream()
            .map(each -> arrow(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    return """
    <svg class="map" viewBox="0 0 %d %d" role="img" aria-label="线索在各省之间的路 · the lead's way">
    %s%s%s</svg>
    """
        .formatted(WIDTH, HEIGHT, NATION, tiles, arrows);
  }

  private String tile(Province province) {
    var sight = sights.get(province.code());
    var style = sight == null ? "" : " " + sight.name().toLowerCase(Locale.ROOT);
    double x = x(province);
    double y = y(province);
    return """
    <g class="tile%s"><title>%s %s %s</title>\
    <rect x="%.0f" y="%.0f" width="%d" height="%d" rx="9"/>\
    <text class="zh" x="%.0f" y="%.0f">%s</text>\
    <text class="en" x="%.0f" y="%.0f">%s</text></g>
    """
        .formatted(
            style,
            province.zh(),
            province.en(),
            province.code(),
            x,
            y,
            TILE,
            TILE,
            x + TILE / 2.0,
            y + 29,
            province.zh(),
            x + TILE / 2.0,
            y + 43,
            province.en());
  }

  private Map<Leg, List<Integer>> numbersByLeg() {
    var numbers = new LinkedHashMap<Leg, List<Integer>>();
    for (int i = 0; i < legs.size(); i++) {
      numbers.computeIfAbsent(legs.get(i), _ -> new ArrayList<>()).add(i + 1);
    }
    return numbers;
  }

  private String arrow(Leg leg, List<Integer> numbers) {
    int lane = province(leg.to()).column() > province(leg.from()).column() ? 1 : -1;
    var way = new Way(port(leg.from(), leg.to(), lane), port(leg.to(), leg.from(), lane));
    var number = way.at(NUMBER);
    var label = numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    double width = 8 + 6.2 * label.length();
    return """
    <g class="way"><path d="%s" marker-end="url(#head)"/>\
    <rect x="%.1f" y="%.1f" width="%.1f" height="16" rx="8"/>\
    <text x="%.1f" y="%.1f">%s</text></g>
    """
        .formatted(
            way.path(),
            number.x() - width / 2,
            number.y() - 8,
            width,
            number.x(),
            number.y() + 4,
            label);
  }

  /**
   * Where a way leaves a square or arrives: on the side that faces the other one, there and back in
   * lanes of their own, and a square with several neighbours keeps a stretch for each.
   */
  private Way.Point port(String code, String other, int lane) {
    var here = province(code);
    var there = province(other);
    double side = Math.signum(there.column() - here.column()) * (TILE / 2.0 + 3);
    boolean crossing = legs.stream().filter(leg -> leg.from().equals(code)).distinct().count() > 1;
    double stretch = crossing ? Math.signum(there.row() - here.row()) * 15 : 0;
    return new Way.Point(x(here) + TILE / 2.0 + side, y(here) + TILE / 2.0 + stretch + lane * 10);
  }

  private static double x(Province province) {
    return MARGIN + province.column() * PITCH;
  }

  private static double y(Province province) {
    return MARGIN + province.row() * PITCH;
  }

  private static Province province(String code) {
    return Province.of(code).orElseThrow(() -> new IllegalArgumentException("No province " + code));
  }
}
