package org.leadrelay.local.story.page;

/** A line between two places that leaves and arrives level. */
record Way(Point from, Point to) {

  /** A place on the drawing. */
  record Point(double x, double y) {}

  /** The line as SVG draws it. */
  String path() {
    return "M%.1f %.1f C%.1f %.1f %.1f %.1f %.1f %.1f"
        .formatted(from.x, from.y, middle(), from.y, middle(), to.y, to.x, to.y);
  }

  /**
   * A place on the line.
   *
   * @param part 0 at the beginning, 1 at the end
   */
  Point at(double part) {
    double rest = 1 - part;
    double begin = rest * rest * (rest + 3 * part);
    return new Point(
        rest * rest * rest * from.x + 3 * rest * part * middle() + part * part * part * to.x,
        begin * from.y + (1 - begin) * to.y);
  }

  private double middle() {
    return (from.x + to.x) / 2;
  }
}
